package io.civicline.core.who;

import io.civicline.core.code.DutyCode;
import io.civicline.core.code.LevelCode;
import io.civicline.core.code.RegionCode;
import io.civicline.core.error.Fault;
import io.civicline.core.id.UnitId;
import io.civicline.core.situation.Situation;
import io.civicline.core.unit.RelationCode;
import io.civicline.core.unit.Units;
import java.util.List;
import java.util.Optional;

/**
 * One entry of a who-list: a way to find units.
 *
 * <p>{@link Object#toString()} writes the form that policies use and {@link #parse(String)} reads. What it names must not
 * contain {@code ;}, which separates candidates. Immutable, thread-safe.
 */
public sealed interface Candidate {

    /**
     * Lists the units that are meant, whether or not they can take the ticket.
     *
     * @param situation the request
     * @param facts what else is known
     * @param units the book
     * @return the one to try first comes first; may be empty
     */
    List<UnitId> reach(Situation situation, WhoFacts facts, Units units);

    /**
     * Says why nobody is meant.
     *
     * @param situation as for {@link #reach}, which found nobody
     * @param facts as for {@link #reach}
     * @return the reason
     */
    PassReason whyNobody(Situation situation, WhoFacts facts);

    /**
     * Checks what it names.
     *
     * @param units the book
     * @param path where it stands
     * @return a fault if the book does not have what it names; whether an attribute exists is not known here
     */
    Optional<Fault> fault(Units units, String path);

    /**
     * Reads one entry: {@code unit:ID}, {@code duty:CODE near region}, {@code level:CODE}, {@code attribute:NAME},
     * {@code unit.RELATION} or {@code centre}. Space around it does not matter.
     *
     * @param text the entry
     * @return the candidate
     * @throws IllegalArgumentException if it has none of these forms; the message names the text and the forms
     */
    static Candidate parse(String text) {
        return CandidateForms.parse(text);
    }

    /**
     * A unit by its id.
     *
     * @param unit which
     */
    record OfUnit(UnitId unit) implements Candidate {

        /** Checks the form. */
        public OfUnit {
            CandidateForms.check(unit);
        }

        @Override
        public List<UnitId> reach(Situation situation, WhoFacts facts, Units units) {
            return List.of(unit);
        }

        @Override
        public PassReason whyNobody(Situation situation, WhoFacts facts) {
            return PassReason.DOES_NOT_EXIST;
        }

        @Override
        public Optional<Fault> fault(Units units, String path) {
            return CandidateForms.unknown(units.find(unit).isPresent(), "unit", unit, path);
        }

        @Override
        public String toString() {
            return CandidateForms.UNIT + unit;
        }
    }

    /**
     * The unit that carries a duty for the request's region, or for the nearest region above.
     *
     * @param duty which
     */
    record OfDuty(DutyCode duty) implements Candidate {

        /** Checks the form. */
        public OfDuty {
            CandidateForms.check(duty);
        }

        @Override
        public List<UnitId> reach(Situation situation, WhoFacts facts, Units units) {
            RegionCode region = situation.region();
            return region == null ? List.of() : units.withDuty(duty, region);
        }

        @Override
        public PassReason whyNobody(Situation situation, WhoFacts facts) {
            return situation.region() == null ? PassReason.NO_REGION : PassReason.NO_UNIT_WITH_DUTY;
        }

        @Override
        public Optional<Fault> fault(Units units, String path) {
            return CandidateForms.unknown(units.has(duty), "duty", duty, path);
        }

        @Override
        public String toString() {
            return CandidateForms.DUTY + duty + CandidateForms.NEAR_REGION;
        }
    }

    /**
     * The unit of a level in the request's region, or in the nearest region above.
     *
     * @param level which
     */
    record OfLevel(LevelCode level) implements Candidate {

        /** Checks the form. */
        public OfLevel {
            CandidateForms.check(level);
        }

        @Override
        public List<UnitId> reach(Situation situation, WhoFacts facts, Units units) {
            RegionCode region = situation.region();
            return region == null ? List.of() : units.atLevel(level, region);
        }

        @Override
        public PassReason whyNobody(Situation situation, WhoFacts facts) {
            return situation.region() == null ? PassReason.NO_REGION : PassReason.NO_UNIT_AT_LEVEL;
        }

        @Override
        public Optional<Fault> fault(Units units, String path) {
            return CandidateForms.unknown(units.has(level), "level", level, path);
        }

        @Override
        public String toString() {
            return CandidateForms.LEVEL + level;
        }
    }

    /**
     * The unit whose id is the value of an attribute, such as the owner of a pole; of several values, each in turn.
     *
     * @param name the attribute; not blank
     */
    record OfAttribute(String name) implements Candidate {

        /** Checks the form. */
        public OfAttribute {
            CandidateForms.check(name);
        }

        @Override
        public List<UnitId> reach(Situation situation, WhoFacts facts, Units units) {
            return situation.attributes().getOrDefault(name, List.of()).stream()
                    .flatMap(value -> units.named(value).stream())
                    .toList();
        }

        @Override
        public PassReason whyNobody(Situation situation, WhoFacts facts) {
            return situation.attributes().containsKey(name) ? PassReason.DOES_NOT_EXIST : PassReason.NO_ATTRIBUTE;
        }

        @Override
        public Optional<Fault> fault(Units units, String path) {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return CandidateForms.ATTRIBUTE + name;
        }
    }

    /**
     * A unit that stands in some relation to the unit concerned, such as its superior.
     *
     * @param relation which
     */
    record OfRelation(RelationCode relation) implements Candidate {

        /** Checks the form. */
        public OfRelation {
            CandidateForms.check(relation);
        }

        @Override
        public List<UnitId> reach(Situation situation, WhoFacts facts, Units units) {
            UnitId concerned = facts.concerned();
            return concerned == null ? List.of() : units.related(concerned, relation);
        }

        @Override
        public PassReason whyNobody(Situation situation, WhoFacts facts) {
            return facts.concerned() == null ? PassReason.NO_UNIT_CONCERNED : PassReason.NO_SUCH_RELATION;
        }

        @Override
        public Optional<Fault> fault(Units units, String path) {
            return CandidateForms.unknown(units.has(relation), "relation", relation, path);
        }

        @Override
        public String toString() {
            return CandidateForms.RELATION + relation;
        }
    }

    /** The hotline's own unit. */
    record Centre() implements Candidate {

        @Override
        public List<UnitId> reach(Situation situation, WhoFacts facts, Units units) {
            return units.centre().stream().toList();
        }

        @Override
        public PassReason whyNobody(Situation situation, WhoFacts facts) {
            return PassReason.NO_CENTRE;
        }

        @Override
        public Optional<Fault> fault(Units units, String path) {
            return units.centre().isPresent() ? Optional.empty() : Optional.of(Fault.of("NO_CENTRE", path));
        }

        @Override
        public String toString() {
            return CandidateForms.CENTRE;
        }
    }
}
