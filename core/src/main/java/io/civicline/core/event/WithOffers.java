package io.civicline.core.event;

import io.civicline.core.event.AssignmentEvent.Offer;
import java.util.List;

/** A fact by which units got parts. */
public interface WithOffers {

    /**
     * Lists the parts that were given.
     *
     * @return in the order in which they were named
     */
    List<Offer> offers();
}
