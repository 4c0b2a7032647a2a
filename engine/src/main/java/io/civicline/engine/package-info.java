/** What a host embeds: the hotline, its desks, its worker. */
@NullMarked
package io.civicline.engine;

import org.jspecify.annotations.NullMarked;
