/** Rates over tickets, each with its numerator and denominator, with and without what was excluded. */
@NullMarked
package io.civicline.core.metric;

import org.jspecify.annotations.NullMarked;
