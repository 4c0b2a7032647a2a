package io.civicline.testkit.story;

import io.civicline.core.error.Refused;
import io.civicline.core.event.Entry;
import io.civicline.core.event.RegistrationEvent.Registered;
import io.civicline.core.request.Intake;
import io.civicline.engine.Desk;
import java.util.Map;
import java.util.stream.Stream;

/** Who may see what. */
final class SightAnswers {

    private SightAnswers() {}

    static void addTo(Answers answers) {
        answers.put("{unit} sees {expected…}", SightAnswers::seen);
        answers.put("{role} of {unit} sees {expected…}", SightAnswers::seen);
    }

    private static String seen(Stand stand, Map<String, String> words) {
        String unit = words.get("unit");
        Desk desk = stand.desk(words.containsKey("role") ? words.get("role") + " of " + unit : unit);
        try {
            Stream<Intake> journal = desk.journal(stand.id()).stream()
                    .map(Entry::event)
                    .filter(Registered.class::isInstance)
                    .map(event -> ((Registered) event).intake());
            boolean named = Stream.concat(Stream.of(desk.ticket(stand.id()).registered()), journal)
                    .flatMap(intake -> intake.requesters().stream())
                    .flatMap(one -> Stream.of(one.name(), one.phone()))
                    .anyMatch(text -> text != null && text.read().isPresent());
            return named ? "who asks" : "the matter alone";
        } catch (Refused hidden) {
            return "nothing";
        }
    }
}
