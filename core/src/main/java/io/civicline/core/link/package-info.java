/** How tickets belong together: merged, split, recurring. */
@NullMarked
package io.civicline.core.link;

import org.jspecify.annotations.NullMarked;
