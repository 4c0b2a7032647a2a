package io.civicline.core.who;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.DutyCode;
import io.civicline.core.code.LevelCode;
import io.civicline.core.error.Fault;
import io.civicline.core.id.UnitId;
import io.civicline.core.internal.Identifiers;
import io.civicline.core.unit.RelationCode;
import java.util.Optional;

/** How candidates are written. */
final class CandidateForms {

    static final String UNIT = "unit:";
    static final String DUTY = "duty:";
    static final String NEAR_REGION = " near region";
    static final String LEVEL = "level:";
    static final String ATTRIBUTE = "attribute:";
    static final String RELATION = "unit.";
    static final String CENTRE = "centre";

    /** Stands between candidates. */
    static final String SEPARATOR = ";";

    private static final String FORMS =
            "unit:ID, duty:CODE near region, level:CODE, attribute:NAME, unit.RELATION, centre";

    private CandidateForms() {}

    static Candidate parse(String text) {
        String form = requireNonNull(text, "text").strip();
        if (form.equals(CENTRE)) {
            return new Candidate.Centre();
        }
        if (form.startsWith(UNIT)) {
            return new Candidate.OfUnit(UnitId.of(form.substring(UNIT.length())));
        }
        if (form.startsWith(DUTY)
                && form.endsWith(NEAR_REGION)
                && form.length() > DUTY.length() + NEAR_REGION.length()) {
            return new Candidate.OfDuty(
                    DutyCode.of(form.substring(DUTY.length(), form.length() - NEAR_REGION.length())));
        }
        if (form.startsWith(LEVEL)) {
            return new Candidate.OfLevel(LevelCode.of(form.substring(LEVEL.length())));
        }
        if (form.startsWith(ATTRIBUTE)) {
            return new Candidate.OfAttribute(form.substring(ATTRIBUTE.length()));
        }
        if (form.startsWith(RELATION)) {
            return new Candidate.OfRelation(RelationCode.of(form.substring(RELATION.length())));
        }
        throw new IllegalArgumentException("'" + text + "' is none of: " + FORMS);
    }

    /** Refuses what could not be read back. */
    static void check(Object named) {
        String text = requireNonNull(named, "what a candidate names").toString();
        Identifiers.check(text, "what a candidate names");
        if (text.contains(SEPARATOR)) {
            throw new IllegalArgumentException("what a candidate names must not contain ';': '" + text + "'");
        }
    }

    static Optional<Fault> unknown(boolean known, String what, Object code, String path) {
        return known
                ? Optional.empty()
                : Optional.of(Fault.of("UNKNOWN_CODE", path, "what", what, "code", code, "hint", ""));
    }
}
