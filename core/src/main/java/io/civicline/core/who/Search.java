package io.civicline.core.who;

import io.civicline.core.id.UnitId;
import io.civicline.core.situation.Situation;
import io.civicline.core.unit.Unit;
import io.civicline.core.unit.Units;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One walk along a who-list. */
final class Search {

    private final Situation situation;
    private final WhoFacts facts;
    private final Units units;
    private final LocalDate day;
    private final List<PassedOver> passedOver = new ArrayList<>();

    Search(Situation situation, WhoFacts facts, Units units) {
        this.situation = situation;
        this.facts = facts;
        this.units = units;
        this.day = situation.at().toLocalDate();
    }

    Choice among(List<Candidate> candidates) {
        for (Candidate candidate : candidates) {
            List<UnitId> reached = candidate.reach(situation, facts, units);
            if (reached.isEmpty()) {
                passedOver.add(new PassedOver(candidate, null, candidate.whyNobody(situation, facts)));
            }
            for (UnitId unit : reached) {
                UnitId fit = fitOrSuccessor(candidate, unit);
                if (fit != null) {
                    return new Choice(fit, candidate, passedOver);
                }
            }
        }
        return new Choice(null, null, passedOver);
    }

    private @Nullable UnitId fitOrSuccessor(Candidate candidate, UnitId first) {
        UnitId id = first;
        while (id != null) {
            Optional<Unit> unit = units.find(id);
            Optional<PassReason> reason = unfit(id, unit);
            if (reason.isEmpty()) {
                return id;
            }
            passedOver.add(new PassedOver(candidate, id, reason.get()));
            boolean gaveWay = reason.get() == PassReason.NOT_IN_FORCE;
            id = unit.filter(ended -> gaveWay && ended.validity().isOver(day))
                    .map(Unit::successor)
                    .orElse(null);
        }
        return null;
    }

    private Optional<PassReason> unfit(UnitId id, Optional<Unit> unit) {
        if (unit.isEmpty()) {
            return Optional.of(PassReason.DOES_NOT_EXIST);
        }
        Optional<PassReason> barred = facts.barred().reasonFor(id, units);
        if (barred.isPresent()) {
            return barred;
        }
        if (!unit.get().validity().covers(day)) {
            return Optional.of(PassReason.NOT_IN_FORCE);
        }
        return facts.directory().isAbsent(id) ? Optional.of(PassReason.ABSENT) : Optional.empty();
    }
}
