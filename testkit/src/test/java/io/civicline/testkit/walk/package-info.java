/** A long random walk through the public API, watched by somebody who knows the rules but not the code. */
@NullMarked
package io.civicline.testkit.walk;

import org.jspecify.annotations.NullMarked;
