/** How fast and how large, measured with JMH by hand. */
@NullMarked
package io.civicline.benchmarks;

import org.jspecify.annotations.NullMarked;
