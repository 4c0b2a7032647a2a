/** How tickets belong together: linked, split, merged. Holds no word of anybody. */
@NullMarked
package io.civicline.core.link;

import org.jspecify.annotations.NullMarked;
