package io.civicline.examples.replay.boston;

import java.util.Optional;
import java.util.stream.Stream;

/** The city's own word on whether a case was closed in time. */
enum CityVerdict {
    ONTIME,
    OVERDUE;

    static Optional<CityVerdict> parse(String text) {
        return Stream.of(values())
                .filter(verdict -> verdict.name().equals(text))
                .findFirst();
    }
}
