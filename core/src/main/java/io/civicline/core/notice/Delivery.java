package io.civicline.core.notice;

import static java.util.Objects.requireNonNull;

/**
 * What a gateway said to a notice.
 *
 * <p>Immutable, thread-safe.
 *
 * @param outcome accepted, refused for good, or to be tried later
 * @param remark the gateway's reference, or the reason; no citizen's words
 */
public record Delivery(Outcome outcome, String remark) {

    /** What a gateway can say. */
    public enum Outcome {
        /** The gateway has it. Whether it arrives is another fact. */
        ACCEPTED,
        /** It can never be delivered. */
        REFUSED,
        /** Not now. */
        LATER
    }

    /** Checks that nothing is missing. */
    public Delivery {
        requireNonNull(outcome, "outcome");
        requireNonNull(remark, "remark");
    }

    /**
     * The gateway has it.
     *
     * @param reference the gateway's number of it
     * @return accepted
     */
    public static Delivery accepted(String reference) {
        return new Delivery(Outcome.ACCEPTED, reference);
    }

    /**
     * It can never be delivered.
     *
     * @param reason why
     * @return refused
     */
    public static Delivery refused(String reason) {
        return new Delivery(Outcome.REFUSED, reason);
    }

    /**
     * Not now.
     *
     * @param reason why
     * @return later
     */
    public static Delivery later(String reason) {
        return new Delivery(Outcome.LATER, reason);
    }
}
