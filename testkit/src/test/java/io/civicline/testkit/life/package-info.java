/** A ticket's life through the public API: the lifecycle table, and the types that hosts switch over. */
@NullMarked
package io.civicline.testkit.life;

import org.jspecify.annotations.NullMarked;
