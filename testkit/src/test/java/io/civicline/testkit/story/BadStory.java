package io.civicline.testkit.story;

/** A story that cannot be played, or does not end as it says. */
final class BadStory extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadStory(String message) {
        super(message);
    }

    /** Says where it happened. */
    BadStory at(String place) {
        BadStory placed = new BadStory(place + ": " + getMessage());
        placed.initCause(this);
        return placed;
    }
}
