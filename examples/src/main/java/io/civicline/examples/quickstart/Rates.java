package io.civicline.examples.quickstart;

import io.civicline.core.followup.CallBackAnswer;
import io.civicline.core.followup.FollowUp;
import io.civicline.core.followup.Grade;
import io.civicline.core.followup.Solved;
import io.civicline.core.review.AnswerRef;
import io.civicline.core.review.Measure;
import io.civicline.core.ticket.Ticket;
import io.civicline.examples.town.Archive;
import io.civicline.examples.town.Page;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The three rates (domain rule: only valid answers count; who was not reached is neither good nor bad; no data is not 0 %). Of each
 * requester the last valid answer counts, among those to whom the question was put.
 *
 * @param rows response, resolution, satisfaction
 * @param asked how many call-backs ended
 * @param valid how many requesters gave a valid answer
 */
record Rates(List<Row> rows, int asked, int valid) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * A sum of weights among so many.
     *
     * @param good the weights of the answers
     * @param of how many answers
     */
    record Share(BigDecimal good, int of) {

        private static final Share NONE = new Share(BigDecimal.ZERO, 0);

        private Share plus(BigDecimal weight) {
            return new Share(good.add(weight), of + 1);
        }

        /** In percent with one decimal; null if there is no answer. */
        @Nullable
        BigDecimal percent() {
            return of == 0 ? null : good.multiply(HUNDRED).divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_UP);
        }

        /** As people read it. */
        String text() {
            BigDecimal percent = percent();
            return percent == null ? "-" : percent + "%";
        }
    }

    /**
     * One rate.
     *
     * @param zh what it is in Chinese
     * @param en what it is in English
     * @param counted without what was excluded
     * @param all with it
     */
    record Row(String zh, String en, Share counted, Share all) {}

    /** What a rate asks of an answer: its weight, or null if the question was not put. */
    private record Question(
            String zh, String en, Measure measure, Function<CallBackAnswer, @Nullable BigDecimal> weight) {

        private static final List<Question> ALL = List.of(
                new Question("响应率", "response", Measure.ALL, answer -> share(answer.contacted())),
                new Question("解决率", "resolution", Measure.SOLVED, answer -> solved(answer.solved())),
                new Question("满意率", "satisfaction", Measure.SATISFIED, answer -> weightOf(answer.result())));
    }

    /** Copies the rows. */
    Rates {
        rows = List.copyOf(rows);
    }

    static Rates of(Archive archive) {
        List<Row> rows = new ArrayList<>();
        for (Question question : Question.ALL) {
            Share counted = Share.NONE;
            Share all = Share.NONE;
            for (Ticket ticket : archive.tickets()) {
                for (FollowUp last : lastValid(ticket)) {
                    BigDecimal weight = last.answer().map(question.weight()).orElse(null);
                    if (weight != null) {
                        all = all.plus(weight);
                        counted = isExcluded(ticket, last, question.measure()) ? counted : counted.plus(weight);
                    }
                }
            }
            rows.add(new Row(question.zh(), question.en(), counted, all));
        }
        int valid = archive.tickets().stream()
                .mapToInt(ticket -> lastValid(ticket).size())
                .sum();
        int asked = (int) archive.tickets().stream()
                .flatMap(Rates::followUps)
                .filter(followUp -> !followUp.isActive() && followUp.skip() == null)
                .count();
        return new Rates(rows, asked, valid);
    }

    private static Stream<FollowUp> followUps(Ticket ticket) {
        return ticket.followUps().all().stream();
    }

    private static List<FollowUp> lastValid(Ticket ticket) {
        Map<String, FollowUp> last = new LinkedHashMap<>();
        followUps(ticket)
                .filter(FollowUp::isValid)
                .forEach(followUp -> last.put(followUp.requester().value(), followUp));
        return List.copyOf(last.values());
    }

    private static boolean isExcluded(Ticket ticket, FollowUp followUp, Measure measure) {
        return ticket.reviews().isExcluded(measure)
                || ticket.reviews().isExcluded(new AnswerRef(followUp.requester(), followUp.cycle()), measure);
    }

    private static @Nullable BigDecimal share(@Nullable Boolean yes) {
        return yes == null ? null : yes ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    private static @Nullable BigDecimal solved(@Nullable Solved how) {
        return how == null ? null : share(how == Solved.YES);
    }

    private static @Nullable BigDecimal weightOf(@Nullable Grade grade) {
        return grade == null ? null : grade.weight();
    }

    void write(Page page) {
        page.heading("三率 the three rates");
        page.line("call-backs that ended: %d, requesters with a valid answer: %d", asked, valid);
        page.line("%9s %7s %9s %7s", "counted", "answers", "with all", "answers");
        rows.forEach(row -> page.line(
                "%9s %7d %9s %7d   %s %s",
                row.counted().text(),
                row.counted().of(),
                row.all().text(),
                row.all().of(),
                row.zh(),
                row.en()));
    }
}
