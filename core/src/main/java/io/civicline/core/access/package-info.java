/** Who acts, and what he may do. */
@NullMarked
package io.civicline.core.access;

import org.jspecify.annotations.NullMarked;
