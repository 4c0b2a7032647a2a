/** Hosts that run: each a main and a test. */
@NullMarked
package io.civicline.examples;

import org.jspecify.annotations.NullMarked;
