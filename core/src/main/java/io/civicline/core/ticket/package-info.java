/** The ticket: one request, from registration to closure. */
@NullMarked
package io.civicline.core.ticket;

import org.jspecify.annotations.NullMarked;
