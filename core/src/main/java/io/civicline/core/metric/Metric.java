package io.civicline.core.metric;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.Label;
import io.civicline.core.review.Measure;
import io.civicline.core.ticket.Ticket;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A rate that ships as code: what is counted, among what, and what a reviewer can exclude from it. What is in the numerator is in
 * the denominator too, once, so that no rate is above 100 %.
 *
 * <p>Immutable, thread-safe.
 */
public final class Metric {

    /** Response (响应率): contacted, of those who were asked that (北京怀柔). */
    public static final Metric RESPONSE = new Metric(
            "response",
            Label.of("响应率", "response"),
            Label.of("有效回访中回答“已联系”的诉求人", "requesters who say that they were contacted"),
            Label.of("对此作出有效回答的诉求人，各取最后一次", "requesters who were asked that, by their last valid answer"),
            Measure.ALL,
            Counted.answers(Measure.ALL, Counted::contacted));

    /** Resolution (解决率): solved, of those who were asked that (北京怀柔). Partly solved is not solved. */
    public static final Metric RESOLUTION = new Metric(
            "resolution",
            Label.of("解决率", "resolution"),
            Label.of("有效回访中回答“已解决”的诉求人", "requesters who say that it is solved"),
            Label.of("对此作出有效回答的诉求人，各取最后一次", "requesters who were asked that, by their last valid answer"),
            Measure.SOLVED,
            Counted.answers(Measure.SOLVED, Counted::solved));

    /** Satisfaction (满意率): the weights of the grades, of those who gave one (北京怀柔: satisfied 1, basically 0.9). */
    public static final Metric SATISFACTION = new Metric(
            "satisfaction",
            Label.of("满意率", "satisfaction"),
            Label.of("有效回访中对结果评价的权重之和", "the weights of the grades that requesters give the result"),
            Label.of("对结果作出有效评价的诉求人，各取最后一次", "requesters who gave one, by their last valid answer"),
            Measure.SATISFIED,
            Counted.answers(Measure.SATISFIED, Counted::weight));

    /** Effective call-backs (有效回访率): valid answers, of the call-backs that were begun and have ended. */
    public static final Metric REACHED = new Metric(
            "reached",
            Label.of("有效回访率", "reached"),
            Label.of("得到有效回答的回访", "call-backs with a valid answer"),
            Label.of("已结束的回访，不含不予回访的", "call-backs that have ended, without those who were not to be asked"),
            Measure.ALL,
            Counted::callBacks);

    /**
     * Reopening (重新打开率): tickets that were reopened, however often and after whatever end, of those that have ended at least
     * once. A ticket that was merged ended as a part of another; that end is none.
     */
    public static final Metric REOPENING = new Metric(
            "reopening",
            Label.of("重新打开率", "reopening"),
            Label.of("结案后曾重新打开的工单，每件计一次", "tickets that were reopened, each once"),
            Label.of("曾结案的工单，不含并入他单的", "tickets that have ended at least once, other than by merging"),
            Measure.ALL,
            Counted::reopening);

    private final String id;
    private final Label name;
    private final Label numerator;
    private final Label denominator;
    private final Measure measure;
    private final Function<Ticket, Stream<Counted>> counted;

    private Metric(
            String id,
            Label name,
            Label numerator,
            Label denominator,
            Measure measure,
            Function<Ticket, Stream<Counted>> counted) {
        this.id = id;
        this.name = name;
        this.numerator = numerator;
        this.denominator = denominator;
        this.measure = measure;
        this.counted = counted;
    }

    /**
     * Lists those that ship.
     *
     * @return in the order in which they are read
     */
    public static List<Metric> all() {
        return List.of(RESPONSE, RESOLUTION, SATISFACTION, REACHED, REOPENING);
    }

    /**
     * Computes it.
     *
     * @param tickets which; each once
     * @param calibre with or without what was excluded
     * @return the rate; {@link Rate#NONE} if nothing is in the denominator
     */
    public Rate of(Iterable<Ticket> tickets, Calibre calibre) {
        requireNonNull(calibre, "calibre");
        Rate rate = Rate.NONE;
        for (Ticket ticket : tickets) {
            for (BigDecimal weight : counted.apply(ticket)
                    .filter(one -> calibre == Calibre.ALL || !one.excluded())
                    .map(Counted::weight)
                    .toList()) {
                rate = rate.plus(weight);
            }
        }
        return rate;
    }

    /**
     * Says by what it is called in data.
     *
     * @return such as {@code satisfaction}
     */
    public String id() {
        return id;
    }

    /**
     * Says what people call it.
     *
     * @return in Chinese and English
     */
    public Label name() {
        return name;
    }

    /**
     * Says what is counted.
     *
     * @return in Chinese and English
     */
    public Label numerator() {
        return numerator;
    }

    /**
     * Says among what.
     *
     * @return in Chinese and English
     */
    public Label denominator() {
        return denominator;
    }

    /**
     * Says which exclusions leave something out of it.
     *
     * @return those of this measure, and those of {@link Measure#ALL}
     */
    public Measure measure() {
        return measure;
    }

    @Override
    public String toString() {
        return id;
    }
}
