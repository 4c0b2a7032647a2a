package io.civicline.examples.replay.boston;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something that happens to a case.
 *
 * @param at when
 * @param what happens
 * @param of which case
 */
record Act(Instant at, What what, BostonCase of) {

    /** What can happen, in the order in which it happens at the same instant. */
    enum What {
        OPENED,
        CLOSED
    }

    /** All acts of all cases, in the order of time. */
    static List<Act> of(Collection<BostonCase> cases) {
        return cases.stream()
                .flatMap(one ->
                        Stream.of(new Act(one.opened(), What.OPENED, one), new Act(one.closed(), What.CLOSED, one)))
                .sorted(Comparator.comparing(Act::at)
                        .thenComparing(Act::what)
                        .thenComparing(act -> act.of().line()))
                .toList();
    }
}
