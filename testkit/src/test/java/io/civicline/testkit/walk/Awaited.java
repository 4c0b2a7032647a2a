package io.civicline.testkit.walk;

import io.civicline.core.assignment.AssignmentState;
import io.civicline.core.followup.FollowUpState;
import io.civicline.core.press.SupervisionState;
import io.civicline.core.review.Review;
import io.civicline.core.review.ReviewState;
import io.civicline.core.ticket.Ticket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which commands a ticket waits for, beside those of its ordinary way. */
record Awaited(Ticket ticket) {

    Optional<String> one(Dice dice) {
        List<String> all = all();
        return all.isEmpty() ? Optional.empty() : Optional.of(dice.one(all));
    }

    private List<String> all() {
        List<String> all = new ArrayList<>();
        pressing(all);
        ticket.reviews().all().forEach(review -> reviews(review, all));
        ticket.followUps().all().forEach(one -> {
            if (one.state() == FollowUpState.OPEN) {
                all.addAll(List.of("attempt", "attempt", "answer-survey"));
            } else if (one.isUnsettled()) {
                all.add("settle-dissatisfaction");
            } else if (one.answer().isPresent()) {
                all.addAll(List.of("correct-answer", "reopen"));
            }
        });
        if (!ticket.isOpen()) {
            all.add("correct");
        }
        if (ticket.commitments().outstanding().isPresent()) {
            all.addAll(List.of("keep-promise", "renegotiate-promise"));
        }
        if (ticket.handling().assignments().stream()
                .anyMatch(part -> part.isSubassigned() && part.state() == AssignmentState.DONE)) {
            all.add("pass-on");
        }
        if (ticket.handling().disputes().asked() != null) {
            all.add("rule");
        }
        return all;
    }

    private void pressing(List<String> all) {
        if (!ticket.pressing().unansweredUrges(ticket.handling()).isEmpty()) {
            all.add("answer-urge");
        }
        ticket.pressing().supervisions().forEach(one -> {
            if (one.state().isToBeJudged()) {
                all.add("audit-supervision");
            } else if (one.state() == SupervisionState.ACCEPTED) {
                all.add("close-supervision");
            } else if (one.isOpen()) {
                all.addAll(List.of("answer-supervision", "return-supervision"));
            }
        });
    }

    private static void reviews(Review review, List<String> all) {
        if (review.state() == ReviewState.GRANTED) {
            return;
        }
        boolean refused = review.state() == ReviewState.REFUSED;
        switch (review.matter().kind()) {
            case TERMINATION -> addUnless(refused, "decide-termination", all);
            case STAGED_CLOSING -> addUnless(refused, "decide-staged-closing", all);
            case EXCUSAL -> all.add(refused ? "appeal" : "decide-excusal");
            case EXCLUSION -> all.add(refused ? "appeal" : "decide-exclusion");
        }
    }

    private static void addUnless(boolean refused, String command, List<String> all) {
        if (!refused) {
            all.add(command);
        }
    }
}
