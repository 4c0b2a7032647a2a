package io.civicline.examples.replay.boston;

/** Whether the city and the hotline say the same. */
enum Verdict {
    EQUAL,
    DIFFERENT,
    NOT_COMPARED;

    static Verdict of(boolean equal) {
        return equal ? EQUAL : DIFFERENT;
    }
}
