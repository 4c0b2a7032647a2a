package io.civicline.engine.policy;

import io.civicline.core.code.ReasonCode;
import io.civicline.core.command.GivenReason;
import io.civicline.core.command.ReasonUse;
import io.civicline.core.event.AnswerEvent;
import io.civicline.core.event.AssignmentEvent;
import io.civicline.core.event.CommitmentEvent;
import io.civicline.core.event.EndingEvent;
import io.civicline.core.event.Event;
import io.civicline.core.event.PressEvent;
import io.civicline.core.event.ReopenEvent;
import io.civicline.core.event.ReviewEvent;
import io.civicline.core.event.WaitEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The coded reasons that events hold, and what each was given for: the same code may have other words for another use. */
public final class GivenReasons {

    private static final Map<Class<?>, Function<Event, @Nullable GivenReason>> WAYS = new LinkedHashMap<>();

    static {
        put(AssignmentEvent.ReturnRequested.class, event -> given(ReasonUse.RETURN, event.reason()));
        put(WaitEvent.Suspended.class, event -> given(ReasonUse.SUSPEND, event.reason()));
        put(WaitEvent.ExtensionRequested.class, event -> given(ReasonUse.EXTEND, event.reason()));
        put(WaitEvent.ExtensionGranted.class, event -> given(ReasonUse.EXTEND, event.reason()));
        put(PressEvent.SupervisionIssued.class, event -> given(ReasonUse.SUPERVISE, event.reason()));
        put(CommitmentEvent.PromiseRenegotiated.class, event -> given(ReasonUse.RENEGOTIATE, event.reason()));
        put(
                ReviewEvent.ReviewRequested.class,
                event -> given(ReasonUse.of(event.matter().kind()), event.reason()));
        put(ReopenEvent.Reopened.class, event -> given(ReasonUse.REOPEN, event.reason()));
        put(AnswerEvent.DissatisfactionSettled.class, event -> given(ReasonUse.REFER, event.referral()));
        put(EndingEvent.Closed.class, GivenReasons::ofEnd);
    }

    private GivenReasons() {}

    private static <E> void put(Class<E> type, Function<E, @Nullable GivenReason> way) {
        WAYS.put(type, event -> way.apply(type.cast(event)));
    }

    private static @Nullable GivenReason given(ReasonUse use, @Nullable ReasonCode code) {
        return code == null ? null : new GivenReason(use, code);
    }

    private static @Nullable GivenReason ofEnd(EndingEvent.Closed event) {
        return ReasonUse.of(event.closure())
                .map(use -> given(use, event.reason()))
                .orElse(null);
    }

    /**
     * Finds the reason of an event.
     *
     * @param event any
     * @return the reason with its use; empty if it holds none
     */
    public static Optional<GivenReason> of(Event event) {
        Function<Event, @Nullable GivenReason> way = WAYS.get(event.getClass());
        return way == null ? Optional.empty() : Optional.ofNullable(way.apply(event));
    }
}
