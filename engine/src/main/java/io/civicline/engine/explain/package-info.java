/** Why a ticket is where it is, and when it is due, in words that can be read aloud. */
@NullMarked
package io.civicline.engine.explain;

import org.jspecify.annotations.NullMarked;
