/** What a city decides: its codes, units, calendars, clocks, routing, notices and roles, built and checked as a whole. */
@NullMarked
package io.civicline.engine.policy;

import org.jspecify.annotations.NullMarked;
