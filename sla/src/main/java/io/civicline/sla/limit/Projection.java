package io.civicline.sla.limit;

import static java.util.Objects.requireNonNull;

import io.civicline.core.clock.Pause;
import io.civicline.sla.amount.Amount;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From what happened to a limit to its deadline: the amount, then each extension, one after the other. */
final class Projection {

    private Projection() {}

    static Deadline of(Limit limit, Instant start, List<Pause> pauses, List<Amount> extensions) {
        Instant from = micros(requireNonNull(start, "start"));
        List<Pause> ordered = ordered(pauses);
        List<Pause> since =
                ordered.stream().filter(pause -> pause.to().isAfter(from)).toList();
        List<Amount> amounts = new ArrayList<>();
        amounts.add(limit.amount());
        amounts.addAll(extensions);
        return new Deadline(limit, from, ordered, extensions, parts(limit, from, since, amounts));
    }

    /** Lets the pauses work one after the other: one that begins when the limit is already due comes too late. */
    private static List<Part> parts(Limit limit, Instant from, List<Pause> pauses, List<Amount> amounts) {
        for (int used = 0; ; used++) {
            Course course = new Course(limit.calendar(), limit.counting(), pauses.subList(0, used));
            List<Part> parts = chain(course, from, amounts);
            Instant due = parts.get(parts.size() - 1).due();
            if (used == pauses.size() || !pauses.get(used).from().isBefore(due)) {
                return parts;
            }
        }
    }

    private static List<Part> chain(Course course, Instant start, List<Amount> amounts) {
        List<Part> parts = new ArrayList<>();
        Instant from = start;
        LocalDate oldEnd = null;
        for (Amount amount : amounts) {
            Part part = part(course, amount, from, oldEnd);
            if (oldEnd != null && !part.due().isAfter(from)) {
                part = part(course, amount, from, oldEnd.plusDays(1)); // more time is more time, also after a midnight
            }
            parts.add(part);
            from = part.due();
            oldEnd = part.lastDay();
        }
        return parts;
    }

    private static Part part(Course course, Amount amount, Instant from, @Nullable LocalDate oldEnd) {
        return amount.unit().isTime() ? TimePart.of(course, amount, from) : DayCount.of(course, amount, from, oldEnd);
    }

    private static List<Pause> ordered(List<Pause> pauses) {
        List<Pause> ordered = pauses.stream()
                .map(pause -> new Pause(micros(pause.from()), micros(pause.to()), pause.reason()))
                .sorted(Comparator.comparing(Pause::from))
                .toList();
        for (int i = 1; i < ordered.size(); i++) {
            if (ordered.get(i).from().isBefore(ordered.get(i - 1).to())) {
                throw new IllegalArgumentException("pauses overlap: " + ordered.get(i - 1) + " and " + ordered.get(i)
                        + "; give each paused instant once");
            }
        }
        return ordered;
    }

    private static Instant micros(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }
}
