/** Hosts that run: each a main and a test. Begin with {@code minimal}. */
@NullMarked
package io.civicline.examples;

import org.jspecify.annotations.NullMarked;
