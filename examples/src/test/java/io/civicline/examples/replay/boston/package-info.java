/** That the city's calendar, clocks, routing and measures are what they are said to be. */
@NullMarked
package io.civicline.examples.replay.boston;

import org.jspecify.annotations.NullMarked;
