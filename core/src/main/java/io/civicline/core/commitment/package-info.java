/** Dated promises to the citizen. */
@NullMarked
package io.civicline.core.commitment;

import org.jspecify.annotations.NullMarked;
