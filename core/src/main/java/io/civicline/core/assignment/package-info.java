/** Who handles a ticket: the parts of units, proposals and returns. */
@NullMarked
package io.civicline.core.assignment;

import org.jspecify.annotations.NullMarked;
