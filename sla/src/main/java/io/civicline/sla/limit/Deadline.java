package io.civicline.sla.limit;

import io.civicline.core.clock.Pause;
import io.civicline.sla.amount.Amount;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * By when, and why.
 *
 * <p>Immutable, thread-safe. Two deadlines of the same limit, start, pauses and extensions are equal.
 */
public final class Deadline {

    private final Limit limit;
    private final Instant start;
    private final List<Pause> pauses;
    private final List<Amount> extensions;
    private final List<Part> parts;

    Deadline(Limit limit, Instant start, List<Pause> pauses, List<Amount> extensions, List<Part> parts) {
        this.limit = limit;
        this.start = start;
        this.pauses = List.copyOf(pauses);
        this.extensions = List.copyOf(extensions);
        this.parts = List.copyOf(parts);
    }

    /**
     * What was placed.
     *
     * @return amount, counting rule and calendar
     */
    public Limit limit() {
        return limit;
    }

    /**
     * When the limit began.
     *
     * @return cut to microseconds
     */
    public Instant start() {
        return start;
    }

    /**
     * What suspended it.
     *
     * @return in order of time; also those without an effect
     */
    public List<Pause> pauses() {
        return pauses;
    }

    /**
     * What was granted on top.
     *
     * @return in the order granted
     */
    public List<Amount> extensions() {
        return extensions;
    }

    /**
     * When it is due.
     *
     * @return in microseconds; not before {@link #start()}
     */
    public Instant instant() {
        return last().due();
    }

    /**
     * Says whether the due instant itself is too late: it is the midnight at which the last day is over.
     *
     * @return true where the limit ends with a day, false where it ends at a minute or at close of business
     */
    public boolean isExclusive() {
        return last().exclusive();
    }

    /**
     * Judges an occurrence.
     *
     * @param occurrence when it happened, not when it was recorded
     * @return true if it was in time: at or before {@link #instant()}, or before it if {@link #isExclusive()}
     */
    public boolean isMetBy(Instant occurrence) {
        return isExclusive() ? occurrence.isBefore(instant()) : !occurrence.isAfter(instant());
    }

    /**
     * The last day of the limit.
     *
     * @return local to the calendar; with {@link #isExclusive()} the day before the midnight
     */
    public LocalDate lastDay() {
        return last().lastDay();
    }

    /**
     * Says whether an announcement can still change it, because it looks at dates that are not published.
     *
     * @return true if it must be projected again when they are
     */
    public boolean isProvisional() {
        return provisionalFrom().isPresent();
    }

    /**
     * From where on the calendar is not published.
     *
     * @return the first unpublished date that was looked at, or empty if the deadline is certain
     */
    public Optional<LocalDate> provisionalFrom() {
        return parts.stream().flatMap(part -> part.provisionalFrom().stream()).findFirst();
    }

    /**
     * The stretches from start to due: without a gap, in order, and what they count sums exactly to the amount and its
     * extensions, unit by unit.
     *
     * @return empty only if the limit was due at its start
     */
    public List<Interval> intervals() {
        Timeline timeline = new Timeline();
        parts.forEach(part -> part.explain(timeline));
        return timeline.intervals();
    }

    /**
     * When a share of the time is used up, extensions included and pauses left out.
     *
     * <p>Of working days and working time, the working time of the calendar counts: 80 % of five working days is the end of the
     * fourth. Of days and natural time, all time counts. A first day that does not count, days off and the move from a last day
     * off count nothing.
     *
     * @param percent 1 to 99
     * @return not before {@link #start()} and not after {@link #instant()}
     * @throws IllegalArgumentException if {@code percent} is below 1 or above 99
     */
    public Instant at(int percent) {
        if (percent < 1 || percent > 99) {
            throw new IllegalArgumentException("percent must be 1 to 99, was " + percent);
        }
        return new Shares(this).at(percent);
    }

    /**
     * The documents that made it what it is: of the counting rule, then of the days off and make-up days on the way.
     *
     * @return each once, in order of use
     */
    public List<String> sources() {
        Set<String> sources = new LinkedHashSet<>();
        limit.counting().source().ifPresent(sources::add);
        intervals().forEach(interval -> interval.reason().ifPresent(reason -> sources.add(reason.source())));
        return List.copyOf(sources);
    }

    /**
     * Tells the whole way from start to due in one sentence.
     *
     * @param locale Chinese for any locale whose language is {@code zh}, English for every other
     * @return such as {@code 5个工作日：2月13日15:20登记；2月14日调休上班 第1日；…2月27日18:00到期}
     */
    public String explain(Locale locale) {
        return explain(locale, "");
    }

    /**
     * Tells the whole way from start to due, naming what started the limit.
     *
     * @param locale Chinese for any locale whose language is {@code zh}, English for every other
     * @param started the event in that language, such as {@code 派单} or {@code dispatched}
     * @return one sentence
     */
    public String explain(Locale locale, String started) {
        boolean chinese = locale.getLanguage().equals("zh");
        return new Story(chinese ? new ChineseNarration() : new EnglishNarration(), this).tell(started);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Deadline that
                && limit.equals(that.limit)
                && start.equals(that.start)
                && pauses.equals(that.pauses)
                && extensions.equals(that.extensions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(limit, start, pauses, extensions);
    }

    @Override
    public String toString() {
        return limit.amount() + " from " + start + ": due " + instant() + (isProvisional() ? " (provisional)" : "");
    }

    private Part last() {
        return parts.get(parts.size() - 1);
    }
}
