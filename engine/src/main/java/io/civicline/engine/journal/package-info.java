/** What reading and verifying a ticket's journal tells. */
@NullMarked
package io.civicline.engine.journal;

import org.jspecify.annotations.NullMarked;
