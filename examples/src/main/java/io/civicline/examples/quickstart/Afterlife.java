package io.civicline.examples.quickstart;

import static io.civicline.examples.quickstart.Telling.words;

import io.civicline.core.event.AnswerEvent;
import io.civicline.core.event.EndingEvent;
import io.civicline.core.event.Event;
import io.civicline.core.event.FactEvent;
import io.civicline.core.event.FollowUpEvent;
import io.civicline.core.event.HandOverEvent;
import io.civicline.core.event.LinkEvent;
import io.civicline.core.event.PartyEvent;
import io.civicline.core.event.ReopenEvent;
import io.civicline.core.event.RulingEvent;
import io.civicline.core.event.StatusEvent;
import io.civicline.core.followup.CallBackAnswer;
import io.civicline.core.party.RecordedContact;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What entries say of tickets that change hands, belong together, are called back about and taken up again. */
final class Afterlife {

    private final Map<Class<? extends Event>, Function<Event, String>> texts = new LinkedHashMap<>();
    private final Telling telling;

    Afterlife(Telling telling) {
        this.telling = telling;
        handedOver();
        belonging();
        calledBack();
    }

    /** The text of each sort of event. */
    Map<Class<? extends Event>, Function<Event, String>> texts() {
        return texts;
    }

    private void handedOver() {
        on(HandOverEvent.Recalled.class, e -> words(e.why()));
        on(HandOverEvent.Reassigned.class, e -> words(e.why()));
        on(HandOverEvent.TakenBack.class, e -> words(e.why()));
        on(HandOverEvent.Subassigned.class, e -> telling.offers(e.offers()) + words(e.instruction()));
        on(
                HandOverEvent.DownstreamReported.class,
                e -> e.there().system() + ", " + e.there().state());
        on(RulingEvent.RulingRequested.class, e -> words(e.why()));
        on(RulingEvent.Ruled.class, e -> e.level() + ": " + telling.name(e.lead()) + words(e.opinion()));
        on(ReopenEvent.Reworked.class, e -> e.how().name());
        on(ReopenEvent.Reopened.class, e -> e.reason() + words(e.basis()));
    }

    private void belonging() {
        on(EndingEvent.Merged.class, e -> "into " + e.into() + words(e.why()));
        on(LinkEvent.Linked.class, e -> e.link().kind() + " " + e.link().other());
        on(LinkEvent.Unlinked.class, e -> e.link().kind() + " " + e.link().other());
        on(LinkEvent.Absorbed.class, e -> e.ticket().id().value());
        on(LinkEvent.Separated.class, e -> e.ticket().value());
        on(LinkEvent.Unmerged.class, e -> words(e.why()));
        on(PartyEvent.ContactRecorded.class, e -> contact(e.contact()));
        on(PartyEvent.RequesterJoined.class, e -> e.as().id().value());
        on(PartyEvent.RequesterLeft.class, e -> e.requester() + words(e.why()));
        on(FactEvent.FactsChanged.class, e -> words(e.reason()));
        on(StatusEvent.StatusSet.class, e -> e.status() + words(e.note()));
        on(StatusEvent.StatusCleared.class, e -> words(e.note()));
        on(FactEvent.Supplemented.class, e -> words(e.text()));
    }

    private static String contact(RecordedContact contact) {
        return contact.purpose() + " by " + contact.contact().channel() + words(contact.said());
    }

    private void calledBack() {
        on(FollowUpEvent.FollowUpPlanned.class, e -> e.requester() + " by " + e.rule());
        on(FollowUpEvent.FollowUpGiven.class, e -> e.requester().value());
        on(FollowUpEvent.FollowUpSkipped.class, e -> e.requester() + ": " + e.reason());
        on(FollowUpEvent.Attempted.class, e -> e.requester() + ": " + e.outcome() + said(e.answer()));
        on(FollowUpEvent.FollowUpFinished.class, e -> e.requester() + ": " + e.how());
        on(FollowUpEvent.FollowUpExpired.class, e -> e.requester().value());
        on(AnswerEvent.SurveyAnswered.class, e -> e.requester() + " by " + e.channel() + said(e.answer()));
        on(AnswerEvent.AnswerCorrected.class, e -> e.requester() + said(e.answer()));
        on(AnswerEvent.Dissatisfied.class, e -> e.requester() + ": " + e.consequence());
        on(AnswerEvent.DissatisfactionSettled.class, e -> e.requester() + ": " + e.how() + words(e.why()));
    }

    /** How it was, and whether it is solved, as far as he said. */
    private static String said(@Nullable CallBackAnswer answer) {
        if (answer == null) {
            return "";
        }
        String result = answer.result() == null ? "" : ", " + answer.result().code();
        String solved = answer.solved() == null ? "" : ", solved " + answer.solved();
        return result + solved + words(answer.remark());
    }

    private <E extends Event> void on(Class<E> type, Function<E, String> text) {
        texts.put(type, event -> text.apply(type.cast(event)));
    }
}
