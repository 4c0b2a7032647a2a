/** The units that handle tickets: what they are, how they relate, what they are there for, and whether they are there. */
@NullMarked
package io.civicline.core.unit;

import org.jspecify.annotations.NullMarked;
