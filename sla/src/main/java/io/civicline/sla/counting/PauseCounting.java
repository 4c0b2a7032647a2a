package io.civicline.sla.counting;

/**
 * What a pause takes out of a limit in days. Limits in minutes and hours always lose exactly the paused time, natural
 * or working. Immutable, thread-safe.
 */
public enum PauseCounting {
    /**
     * A pause moves the due instant later by its length, measured as the limit is: in working time for working days,
     * else in natural time.
     */
    BY_MINUTE,
    /** No date that the pause touches counts, its first and last included (Korea, 민원처리법 시행령; FOIA s. 10(2)). */
    BY_DAY
}
