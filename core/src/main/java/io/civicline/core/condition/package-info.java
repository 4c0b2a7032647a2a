/** Conditions: what must hold of a situation, tested and explained by the same objects. Knows no ticket. */
@NullMarked
package io.civicline.core.condition;

import org.jspecify.annotations.NullMarked;
