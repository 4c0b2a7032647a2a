/** A real city's requests go through the house, and what comes out is held against what the city says. */
@NullMarked
package io.civicline.examples.replay;

import org.jspecify.annotations.NullMarked;
