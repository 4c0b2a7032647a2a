package io.civicline.core.event;

import io.civicline.core.id.AssignmentId;

/** A fact of one unit's part of a ticket. */
public interface OfPart {

    /**
     * Says which part.
     *
     * @return its id
     */
    AssignmentId assignment();
}
