/** A whole hotline in memory and in hand-driven time, and the doubles of what a host plugs in: for hosts' tests. */
@NullMarked
package io.civicline.testkit.hotline;

import org.jspecify.annotations.NullMarked;
