/** Holds the house to its design: what the compiled classes of all modules may and may not do. */
@NullMarked
package io.civicline.testkit.architecture;

import org.jspecify.annotations.NullMarked;
