/** The invented city that the tests play in. */
@NullMarked
package io.civicline.testkit.city;

import org.jspecify.annotations.NullMarked;
