package io.civicline.core.condition;

import io.civicline.core.code.CategoryCode;
import io.civicline.core.code.ChannelCode;
import io.civicline.core.code.KindCode;
import io.civicline.core.code.RegionCode;
import io.civicline.core.code.SourceCode;
import io.civicline.core.code.StatusCode;
import io.civicline.core.code.UrgencyCode;
import io.civicline.core.condition.FlagIs.Flag;
import io.civicline.core.situation.Counter;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes conditions in Java as a policy writes them: {@code category("urban.noise").and(kind("COMPLAINT", "TIP"))}.
 *
 * <p>Where several values are named, one of them is enough. A value that could not be an identifier is refused at once;
 * whether the policy has it is checked with the policy. Thread-safe.
 */
public final class Conditions {

    private Conditions() {}

    /**
     * Asks for nothing.
     *
     * @return a condition that holds of everything
     */
    public static Condition always() {
        return new Always();
    }

    /**
     * Asks for the kind of the request.
     *
     * @param kind a kind
     * @param more others that do as well
     * @return the condition
     */
    public static Condition kind(String kind, String... more) {
        return new CodeIs.Kind(codes(KindCode::of, kind, more));
    }

    /**
     * Asks for a category or anything below it.
     *
     * @param category the top of a subtree
     * @param more others that do as well
     * @return the condition
     */
    public static Condition category(String category, String... more) {
        return new Within.Category(codes(CategoryCode::of, category, more));
    }

    /**
     * Asks for a region or anything below it.
     *
     * @param region the top of a subtree
     * @param more others that do as well
     * @return the condition
     */
    public static Condition region(String region, String... more) {
        return new Within.Region(codes(RegionCode::of, region, more));
    }

    /**
     * Asks for the urgency.
     *
     * @param urgency an urgency
     * @param more others that do as well
     * @return the condition
     */
    public static Condition urgency(String urgency, String... more) {
        return new CodeIs.Urgency(codes(UrgencyCode::of, urgency, more));
    }

    /**
     * Asks for the channel.
     *
     * @param channel a channel
     * @param more others that do as well
     * @return the condition
     */
    public static Condition channel(String channel, String... more) {
        return new CodeIs.Channel(codes(ChannelCode::of, channel, more));
    }

    /**
     * Asks for the upstream system that the ticket comes from, whether or not it has taken the case back meanwhile.
     *
     * @param source an upstream system
     * @param more others that do as well
     * @return the condition; it does not hold of a ticket that came to the hotline itself
     */
    public static Condition source(String source, String... more) {
        return new CodeIs.Source(codes(SourceCode::of, source, more));
    }

    /**
     * Asks for the sub-status.
     *
     * @param status a sub-status
     * @param more others that do as well
     * @return the condition
     */
    public static Condition status(String status, String... more) {
        return new CodeIs.Status(codes(StatusCode::of, status, more));
    }

    /**
     * Asks for one of some words in the citizen's text.
     *
     * @param word a word, not blank
     * @param more others that do as well
     * @return the condition
     */
    public static Condition anyWord(String word, String... more) {
        return new WordsMatch(codes(Function.identity(), word, more), List.of(), List.of());
    }

    /**
     * Asks for each of some words in the citizen's text.
     *
     * @param word a word, not blank
     * @param more others that must be there too
     * @return the condition
     */
    public static Condition allWords(String word, String... more) {
        return new WordsMatch(List.of(), codes(Function.identity(), word, more), List.of());
    }

    /**
     * Asks that some words are not in the citizen's text.
     *
     * @param word a word, not blank
     * @param more others that must not be there either
     * @return the condition
     */
    public static Condition noWord(String word, String... more) {
        return new WordsMatch(List.of(), List.of(), codes(Function.identity(), word, more));
    }

    /**
     * Asks for an answer of the intake form.
     *
     * @param name the attribute
     * @param value a value, compared character by character
     * @param more others that do as well
     * @return the condition
     */
    public static Condition attribute(String name, String value, String... more) {
        return new AttributeIs(name, codes(Function.identity(), value, more));
    }

    /**
     * Asks for a number that the intake form was answered with.
     *
     * @param name the attribute
     * @param smallest the smallest number that holds, such as {@code 3} or {@code 0.5}; null for no bound
     * @param largest the largest number that holds; null for no bound
     * @return the condition
     * @throws NumberFormatException if a bound is no number
     */
    public static Condition attributeWithin(String name, @Nullable String smallest, @Nullable String largest) {
        return new NumberIs(
                name,
                smallest == null ? null : new BigDecimal(smallest),
                largest == null ? null : new BigDecimal(largest));
    }

    /**
     * Asks for a count of at least so many.
     *
     * @param counter what is counted
     * @param times the lowest count that holds, 0 or more
     * @return the condition
     */
    public static Condition atLeast(Counter counter, int times) {
        return new CounterIs(counter, times, null);
    }

    /**
     * Asks for a count of at most so many.
     *
     * @param counter what is counted
     * @param times the highest count that holds, 0 or more
     * @return the condition
     */
    public static Condition atMost(Counter counter, int times) {
        return new CounterIs(counter, null, times);
    }

    /**
     * Asks for a time of day.
     *
     * @param from the first that holds, as {@code 22:00}
     * @param until the first that no longer holds, as {@code 06:00}; may be the earlier of the two
     * @return the condition
     * @throws java.time.format.DateTimeParseException if one is not of the form {@code HH:mm} or {@code HH:mm:ss}
     * @throws IllegalArgumentException if both are the same
     */
    public static Condition localTime(String from, String until) {
        return new LocalTimeWithin(LocalTime.parse(from), LocalTime.parse(until));
    }

    /**
     * Asks that the requester's identity is to be kept from the units.
     *
     * @return the condition
     */
    public static Condition confidential() {
        return new FlagIs(Flag.CONFIDENTIAL);
    }

    /**
     * Asks that nobody knows who asks.
     *
     * @return the condition
     */
    public static Condition anonymous() {
        return new FlagIs(Flag.ANONYMOUS);
    }

    /**
     * Asks that an upstream system waits for the ticket: it handed the case down and has not taken it back.
     *
     * @return the condition
     */
    public static Condition upstream() {
        return new FlagIs(Flag.UPSTREAM);
    }

    /**
     * Turns a condition round.
     *
     * @param condition what must not hold
     * @return the condition
     */
    public static Condition not(Condition condition) {
        return condition.negate();
    }

    /**
     * Asks for all of several.
     *
     * @param conditions at least one
     * @return the condition
     */
    public static Condition all(Condition... conditions) {
        return new AllOf(List.of(conditions));
    }

    /**
     * Asks for one of several.
     *
     * @param conditions at least one
     * @return the condition
     */
    public static Condition any(Condition... conditions) {
        return new AnyOf(List.of(conditions));
    }

    private static <C> List<C> codes(Function<String, C> code, String first, String... more) {
        return Stream.concat(Stream.of(first), Stream.of(more)).map(code).toList();
    }
}
