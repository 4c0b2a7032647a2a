/** The ledger of a limit: when it started, paused, ended, and what was due. Knows no calendar; asks one. */
@NullMarked
package io.civicline.core.clock;

import org.jspecify.annotations.NullMarked;
