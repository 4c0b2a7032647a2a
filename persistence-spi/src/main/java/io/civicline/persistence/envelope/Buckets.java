package io.civicline.persistence.envelope;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.civicline.core.id.TicketId;
import java.util.BitSet;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A set of buckets: the share of the tickets that one node scans and delivers.
 *
 * <p>Every ticket belongs to one of {@value #COUNT} buckets for ever, whatever its tenant. Sharing out buckets only saves
 * work; that two nodes with the same bucket do no harm is the business of revisions and claims.
 *
 * <p>Immutable, thread-safe.
 */
public final class Buckets {

    /** How many buckets there are, numbered from 0. It never changes: stores keep the number in a column. */
    public static final int COUNT = 1_024;

    private static final Buckets ALL = range(0, COUNT);

    private final BitSet numbers;

    private Buckets(BitSet numbers) {
        this.numbers = numbers;
    }

    /**
     * The set of all buckets, for a node on its own.
     *
     * @return 0 to {@value #COUNT} - 1
     */
    public static Buckets all() {
        return ALL;
    }

    /**
     * A half-open range {@code [from, to)} of buckets.
     *
     * @param from the first bucket, 0 to {@code to}
     * @param to the bucket after the last, at most {@value #COUNT}
     * @return the range; no bucket if both are equal
     * @throws IllegalArgumentException if {@code 0 <= from <= to <= COUNT} does not hold
     */
    public static Buckets range(int from, int to) {
        if (from < 0 || to < from || to > COUNT) {
            throw new IllegalArgumentException(
                    "buckets must be a range within [0, " + COUNT + "), was [" + from + ", " + to + ")");
        }
        BitSet numbers = new BitSet(COUNT);
        numbers.set(from, to);
        return new Buckets(numbers);
    }

    /**
     * Chosen buckets.
     *
     * @param numbers each 0 to {@value #COUNT} - 1, in any order
     * @return the set of them
     * @throws IllegalArgumentException if a number is outside
     */
    public static Buckets of(int... numbers) {
        BitSet set = new BitSet(COUNT);
        for (int number : numbers) {
            if (number < 0 || number >= COUNT) {
                throw new IllegalArgumentException("a bucket must be 0 to " + (COUNT - 1) + ", was " + number);
            }
            set.set(number);
        }
        return new Buckets(set);
    }

    /** The bucket of a ticket: the low bits of CRC-32 over the id in UTF-8. A stored fact: never change it. */
    static int of(TicketId ticket) {
        CRC32 crc = new CRC32();
        crc.update(ticket.value().getBytes(UTF_8));
        return (int) (crc.getValue() % COUNT);
    }

    /**
     * Says whether a bucket is in the set.
     *
     * @param number any number
     * @return false also for a number that is no bucket
     */
    public boolean contains(int number) {
        return number >= 0 && numbers.get(number);
    }

    /**
     * Says whether a ticket's bucket is in the set.
     *
     * @param ticket the ticket, stored or not
     * @return true if it belongs here
     */
    public boolean contains(TicketKey ticket) {
        return contains(ticket.bucket());
    }

    /**
     * Lists the set.
     *
     * @return the numbers in rising order
     */
    public IntStream numbers() {
        return numbers.stream();
    }

    /**
     * Counts the set.
     *
     * @return 0 to {@value #COUNT}; at {@value #COUNT} a store need not filter
     */
    public int size() {
        return numbers.cardinality();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Buckets that && numbers.equals(that.numbers);
    }

    @Override
    public int hashCode() {
        return numbers.hashCode();
    }

    @Override
    public String toString() {
        return size() == COUNT ? "all buckets" : "buckets " + numbers;
    }
}
