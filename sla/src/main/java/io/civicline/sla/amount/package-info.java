/** How much time a rule gives, as the rule writes it: {@code 5wd}, {@code 2h}, {@code 30min}. */
@NullMarked
package io.civicline.sla.amount;

import org.jspecify.annotations.NullMarked;
