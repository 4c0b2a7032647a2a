/** Notices that were committed with a ticket and wait to be delivered, at least once. */
@NullMarked
package io.civicline.persistence.outbox;

import org.jspecify.annotations.NullMarked;
