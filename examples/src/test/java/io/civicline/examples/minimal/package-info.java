/** That the README's lines are the example's, and that what they promise comes out. */
@NullMarked
package io.civicline.examples.minimal;

import org.jspecify.annotations.NullMarked;
