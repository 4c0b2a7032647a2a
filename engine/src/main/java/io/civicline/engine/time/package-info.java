/** Time and ids that a test or a simulation drives by hand. */
@NullMarked
package io.civicline.engine.time;

import org.jspecify.annotations.NullMarked;
