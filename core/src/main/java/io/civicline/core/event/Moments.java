package io.civicline.core.event;

import static java.util.stream.Collectors.toCollection;

import io.civicline.core.review.ReviewKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which moments the events of each type can be. That they are these and no others, long walks through tickets show. */
final class Moments {

    /** What stands before a moment of a part that a unit gave on. */
    static final String SUB = "sub-";

    /** Events whose moments are called otherwise than they are, in each case what they can say. */
    private static final Map<Class<? extends Event>, List<String>> OTHERWISE = Map.of(
            RegistrationEvent.Registered.class, List.of("registered", "drafted"),
            RoutingEvent.Routed.class, List.of("routed", "proposed"),
            PartyEvent.SourceChanged.class, List.of("source-changed", "source-withdrawn"),
            PressEvent.UnitUrged.class, List.of("urged"),
            PressEvent.SupervisionOrdered.class, List.of("supervised"),
            PressEvent.SupervisionIssued.class, List.of("supervised"),
            ReviewEvent.ReviewRequested.class, ofEvery(kind -> Stream.of(kind.requested())),
            ReviewEvent.ReviewDecided.class, ofEvery(kind -> Stream.of(kind.granted(), kind.refused())),
            ReviewEvent.ReviewAppealed.class, ofEvery(kind -> Stream.of(kind.appealed())),
            RecordEvent.HostReported.class, List.of());

    /** What is about a part, of whatever level, or can be. */
    private static final List<Class<?>> OF_A_PART = List.of(
            OfPart.class,
            PressEvent.OfSupervision.class,
            StepEvent.Supervised.class,
            ReviewEvent.ReviewRequested.class,
            ReviewEvent.ReviewDecided.class);

    /** What never happens to a part that a unit gave on, or is called the same. */
    private static final Set<Class<? extends Event>> OF_THE_HOTLINE =
            Set.of(HandOverEvent.Subassigned.class, HandOverEvent.Reassigned.class, StepEvent.Expired.class);

    private Moments() {}

    private static List<String> ofEvery(Function<ReviewKind, Stream<String>> moments) {
        return Stream.of(ReviewKind.values()).flatMap(moments).toList();
    }

    /** What an event of the type says of the whole ticket, or of a part that the hotline gave. */
    static List<String> own(Class<? extends Event> type) {
        return OTHERWISE.getOrDefault(type, List.of(EventNames.of(type)));
    }

    /** What it says of a part that a unit gave on. */
    static Set<String> below(Class<? extends Event> type) {
        boolean ofPart = OF_A_PART.stream().anyMatch(group -> group.isAssignableFrom(type));
        return !ofPart || OF_THE_HOTLINE.contains(type)
                ? Set.of()
                : own(type).stream()
                        .filter(moment -> !OF_THE_TICKET.contains(moment))
                        .map(SUB::concat)
                        .collect(toCollection(LinkedHashSet::new));
    }

    /** What is excluded from counting is a ticket or an answer, never a part. */
    private static final Set<String> OF_THE_TICKET =
            Set.of(ReviewKind.EXCLUSION.requested(), ReviewKind.EXCLUSION.granted(), ReviewKind.EXCLUSION.refused());
}
