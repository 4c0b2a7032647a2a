package io.civicline.core.metric;

import io.civicline.core.followup.CallBackAnswer;
import io.civicline.core.followup.FollowUp;
import io.civicline.core.followup.Solved;
import io.civicline.core.id.RequesterId;
import io.civicline.core.review.AnswerRef;
import io.civicline.core.review.Measure;
import io.civicline.core.ticket.Closure;
import io.civicline.core.ticket.Ending;
import io.civicline.core.ticket.Ticket;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One of a denominator.
 *
 * @param weight what it adds to the numerator, 0 to 1
 * @param excluded whether it is left out where exclusions count
 */
record Counted(BigDecimal weight, boolean excluded) {

    /** The last valid answer of each requester, if it answers the question. */
    static Function<Ticket, Stream<Counted>> answers(
            Measure measure, Function<CallBackAnswer, @Nullable BigDecimal> question) {
        return ticket -> lastValid(ticket).stream()
                .flatMap(followUp -> followUp
                        .answer()
                        .map(question)
                        .map(weight -> new Counted(weight, isExcluded(ticket, followUp, measure)))
                        .stream());
    }

    private static Collection<FollowUp> lastValid(Ticket ticket) {
        Map<RequesterId, FollowUp> last = new LinkedHashMap<>();
        ticket.followUps().all().stream().filter(FollowUp::isValid).forEach(one -> last.put(one.requester(), one));
        return last.values();
    }

    private static boolean isExcluded(Ticket ticket, FollowUp followUp, Measure measure) {
        return followUp.isStruckOff()
                || ticket.reviews().isExcluded(new AnswerRef(followUp.requester(), followUp.cycle()), measure);
    }

    static @Nullable BigDecimal contacted(CallBackAnswer answer) {
        return answer.contacted() == null ? null : weight(answer.contacted());
    }

    static @Nullable BigDecimal solved(CallBackAnswer answer) {
        return answer.solved() == null ? null : weight(answer.solved() == Solved.YES);
    }

    static @Nullable BigDecimal weight(CallBackAnswer answer) {
        return answer.result() == null ? null : answer.result().weight();
    }

    static Stream<Counted> callBacks(Ticket ticket) {
        return ticket.followUps().all().stream()
                .filter(one -> !one.isActive() && one.skip() == null)
                .map(one -> new Counted(weight(one.isValid()), isExcluded(ticket, one, Measure.ALL)));
    }

    static Stream<Counted> reopening(Ticket ticket) {
        boolean ended = Stream.concat(ticket.endings().past().stream(), Stream.ofNullable(ticket.ending()))
                .map(Ending::closure)
                .anyMatch(closure -> closure != Closure.MERGED);
        boolean again = ticket.followUps().reopenings() > 0;
        return ended ? Stream.of(new Counted(weight(again), ticket.reviews().isExcluded(Measure.ALL))) : Stream.empty();
    }

    private static BigDecimal weight(boolean yes) {
        return yes ? BigDecimal.ONE : BigDecimal.ZERO;
    }
}
