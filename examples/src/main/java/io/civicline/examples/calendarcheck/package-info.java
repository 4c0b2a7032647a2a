/** Checks a calendar against known answers, whoever gave them. */
@NullMarked
package io.civicline.examples.calendarcheck;

import org.jspecify.annotations.NullMarked;
