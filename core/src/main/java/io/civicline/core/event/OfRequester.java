package io.civicline.core.event;

import io.civicline.core.id.RequesterId;

/** A fact about one who asks. */
public interface OfRequester {

    /**
     * Says who.
     *
     * @return his id on this ticket
     */
    RequesterId requester();
}
