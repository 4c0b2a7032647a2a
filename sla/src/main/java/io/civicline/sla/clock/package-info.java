/** The rules of clocks: what starts, pauses, stops and cancels a limit, and the due that a ledger projects to. */
@NullMarked
package io.civicline.sla.clock;

import org.jspecify.annotations.NullMarked;
