/** AssertJ assertions that speak of tickets, decisions, refusals and journals. */
@NullMarked
package io.civicline.testkit.assertion;

import org.jspecify.annotations.NullMarked;
