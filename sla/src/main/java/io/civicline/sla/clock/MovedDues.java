package io.civicline.sla.clock;

import io.civicline.core.clock.ChosenLimit;
import io.civicline.core.clock.Clock;
import io.civicline.core.clock.LedgerEntry;
import io.civicline.core.clock.Mark;
import io.civicline.core.clock.Pause;
import io.civicline.core.link.OpenDue;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What the due of another ticket has become since a clock goes by it: it rests with the clock, and what the clock is granted it is too. */
final class MovedDues {

    private final Projecting projecting;

    MovedDues(Projecting projecting) {
        this.projecting = projecting;
    }

    /**
     * The due with the rests and extensions of the clock since an instant. What was given, or had passed by then, does not rest. Empty where
     * more time was granted that cannot be added to it, or a new total: that holds instead.
     */
    Optional<OpenDue> with(Clock clock, OpenDue other, Instant since) {
        List<Pause> rests = rests(clock, since);
        List<LedgerEntry> granted = clock.entries().stream()
                .filter(entry -> entry.mark() == Mark.EXTENDED && !entry.at().isBefore(since))
                .toList();
        ChosenLimit limit = other.limit();
        boolean fixed = limit.until() != null || other.due().isBefore(since);
        if (granted.isEmpty() && (fixed || rests.isEmpty())) {
            return Optional.of(other);
        }
        if (limit.until() == null
                && projecting.isPlain(other)
                && granted.stream().allMatch(entry -> entry.rechoice() == null)) {
            List<String> amounts = amounts(granted.stream()).toList();
            return projecting
                    .project(limit, other.from(), fixed ? List.of() : rests, amounts)
                    .map(due -> at(other, due.at()));
        }
        return granted.isEmpty() ? Optional.of(at(other, other.due().plus(total(rests)))) : Optional.empty();
    }

    private static OpenDue at(OpenDue other, Instant due) {
        return new OpenDue(other.clock(), other.limit(), other.from(), due);
    }

    private static List<Pause> rests(Clock clock, Instant since) {
        return clock.pauses().stream()
                .filter(pause -> pause.to().isAfter(since))
                .map(pause -> pause.from().isBefore(since) ? Pause.of(since, pause.to()) : pause)
                .toList();
    }

    private static Stream<String> amounts(Stream<LedgerEntry> granted) {
        return granted.map(LedgerEntry::extension).filter(Objects::nonNull).map(Objects::requireNonNull);
    }

    private static Duration total(List<Pause> rests) {
        return rests.stream()
                .map(rest -> Duration.between(rest.from(), rest.to()))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
