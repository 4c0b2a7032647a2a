package io.civicline.core.event;

import io.civicline.core.clock.ClockKey;

/** A fact about one clock: what became of it, what its steps did, or that somebody asked more time of it. */
public interface OfClock {

    /**
     * Says which clock.
     *
     * @return its key
     */
    ClockKey clock();
}
