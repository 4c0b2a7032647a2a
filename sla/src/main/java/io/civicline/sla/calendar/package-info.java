/** When an office works: weekly hours, dated exceptions with their sources, and arithmetic in working time. */
@NullMarked
package io.civicline.sla.calendar;

import org.jspecify.annotations.NullMarked;
