/** The store that keeps everything in memory: the reference, and the default of a first program. */
@NullMarked
package io.civicline.persistence.memory;

import org.jspecify.annotations.NullMarked;
