package io.civicline.testkit.walk;

import io.civicline.core.assignment.AssignmentState;
import io.civicline.core.ticket.Ticket;
import io.civicline.testkit.city.TestCity;
import java.util.List;

/** What deeds of every kind choose by: units that exist and some that do not, reasons, texts, mostly sound. */
record Chance(Dice dice) {

    private static final List<String> STRANGE_UNITS = List.of("gas", "data", "nowhere");

    String unit() {
        return dice.percent(95) ? dice.one(TestCity.UNITS) : dice.one(STRANGE_UNITS);
    }

    String text(String sound) {
        return dice.percent(97) ? sound : dice.oneOf("", "  ", "bad \u0000 text");
    }

    String reason(String sound) {
        return dice.percent(95) ? sound : "no-such-reason";
    }

    /** Mostly one of these. */
    String unitOf(List<String> likely) {
        return likely.isEmpty() || dice.percent(10) ? unit() : dice.one(likely);
    }

    static List<String> replied(Ticket ticket) {
        return ticket.handling().assignments().stream()
                .filter(part -> part.state() == AssignmentState.DONE)
                .map(part -> part.unit().value())
                .toList();
    }
}
