package io.civicline.core.who;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.DutyCode;
import io.civicline.core.code.LevelCode;
import io.civicline.core.error.Fault;
import io.civicline.core.id.UnitId;
import io.civicline.core.internal.Copies;
import io.civicline.core.situation.Situation;
import io.civicline.core.unit.RelationCode;
import io.civicline.core.unit.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who is meant: candidates in order, of whom the first that can take the ticket is taken.
 *
 * <p>{@code Who.duty("noise").nearRegion().or(Who.level("district")).or(Who.centre())} is the same as
 * {@code Who.parse("duty:noise near region; level:district; centre")}. Immutable, thread-safe.
 *
 * @param candidates at least one
 */
public record Who(List<Candidate> candidates) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public Who {
        candidates = Copies.nonEmpty(candidates, "who");
    }

    /**
     * Reads the form that {@link #toString()} writes.
     *
     * @param texts candidates as {@link Candidate#parse(String)} reads them; one text may hold several, with {@code ;}
     *     between them
     * @return the list
     * @throws IllegalArgumentException if there is no candidate, or one has none of the forms; the message names the
     *     text and the forms
     */
    public static Who parse(String... texts) {
        return new Who(Stream.of(texts)
                .flatMap(text -> Stream.of(text.split(CandidateForms.SEPARATOR, -1)))
                .map(Candidate::parse)
                .toList());
    }

    /**
     * Means one unit.
     *
     * @param id which
     * @return the list of that one
     */
    public static Who unit(String id) {
        return of(new Candidate.OfUnit(UnitId.of(id)));
    }

    /**
     * Means whoever carries a duty.
     *
     * @param code the duty
     * @return what still needs a place
     */
    public static Duty duty(String code) {
        return new Duty(DutyCode.of(code));
    }

    /**
     * Means the unit of a level for the request's region or the nearest region above.
     *
     * @param code the level
     * @return the list of that one
     */
    public static Who level(String code) {
        return of(new Candidate.OfLevel(LevelCode.of(code)));
    }

    /**
     * Means the unit whose id is the value of an attribute.
     *
     * @param name the attribute
     * @return the list of that one
     */
    public static Who attribute(String name) {
        return of(new Candidate.OfAttribute(name));
    }

    /**
     * Means a unit that stands in some relation to the unit concerned.
     *
     * @param code the relation, such as {@code superior}
     * @return the list of those
     */
    public static Who relation(String code) {
        return of(new Candidate.OfRelation(RelationCode.of(code)));
    }

    /**
     * Means the hotline's own unit.
     *
     * @return the list of that one
     */
    public static Who centre() {
        return of(new Candidate.Centre());
    }

    private static Who of(Candidate candidate) {
        return new Who(List.of(candidate));
    }

    /**
     * Adds those to take if nobody of these can.
     *
     * @param next the further candidates
     * @return these, then those
     */
    public Who or(Who next) {
        return new Who(
                Stream.concat(candidates.stream(), next.candidates.stream()).toList());
    }

    /**
     * Chooses a unit.
     *
     * <p>Candidates are tried in order, and for each the units it leads to, the nearest first. A unit is passed over if
     * it does not exist, is barred, is not in force on the day of the situation or is absent. A unit that has ended
     * gives way to its successor.
     *
     * @param situation the request
     * @param facts what else is known
     * @param units the book
     * @return the unit, or none, with everyone passed over and why
     */
    public Choice resolve(Situation situation, WhoFacts facts, Units units) {
        return new Search(requireNonNull(situation), requireNonNull(facts), requireNonNull(units)).among(candidates);
    }

    /**
     * Lists what the book does not have.
     *
     * @param units the book
     * @param path where the list stands, such as {@code routing.fallback}
     * @return a fault for each unit, duty, level, relation or centre that does not exist; attributes are not checked
     */
    public List<Fault> faults(Units units, String path) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            candidates.get(i).fault(units, path + "[" + i + "]").ifPresent(faults::add);
        }
        return faults;
    }

    /**
     * Writes each candidate.
     *
     * @return the forms of the policy folder, in order
     */
    public List<String> texts() {
        return candidates.stream().map(Candidate::toString).toList();
    }

    /** Writes the candidates with {@code ; } between them. */
    @Override
    public String toString() {
        return candidates.stream().map(Candidate::toString).collect(Collectors.joining(CandidateForms.SEPARATOR + " "));
    }

    /**
     * A duty that still needs a place. Immutable, thread-safe.
     *
     * @param code which
     */
    public record Duty(DutyCode code) {

        /**
         * Places it.
         *
         * @return whoever carries it for the request's region, or for the nearest region above
         */
        public Who nearRegion() {
            return of(new Candidate.OfDuty(code));
        }
    }
}
