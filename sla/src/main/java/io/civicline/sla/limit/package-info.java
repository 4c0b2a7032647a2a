/** By when: a limit placed on a calendar gives a deadline, and the deadline explains itself. */
@NullMarked
package io.civicline.sla.limit;

import org.jspecify.annotations.NullMarked;
