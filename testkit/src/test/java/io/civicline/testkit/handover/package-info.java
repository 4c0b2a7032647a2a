/** Who has a ticket: offers taken back, hand-overs, work given on, rulings, those who must not have it. */
@NullMarked
package io.civicline.testkit.handover;

import org.jspecify.annotations.NullMarked;
