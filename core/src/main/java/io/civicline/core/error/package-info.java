/** What can go wrong, each with what a caller must know to mend it. */
@NullMarked
package io.civicline.core.error;

import org.jspecify.annotations.NullMarked;
