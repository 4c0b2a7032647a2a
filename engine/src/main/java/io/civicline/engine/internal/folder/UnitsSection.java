package io.civicline.engine.internal.folder;

import static io.civicline.engine.internal.folder.Phrases.CODE;
import static io.civicline.engine.internal.folder.Phrases.LINE;
import static io.civicline.engine.internal.folder.Phrases.dated;
import static io.civicline.engine.internal.folder.Phrases.sourced;

import io.civicline.core.code.CalendarId;
import io.civicline.core.code.DutyCode;
import io.civicline.core.code.LevelCode;
import io.civicline.core.code.RegionCode;
import io.civicline.core.id.UnitId;
import io.civicline.core.unit.RelationCode;
import io.civicline.core.unit.Unit;
import io.civicline.core.unit.UnitDuty;
import io.civicline.core.unit.UnitRelation;
import io.civicline.engine.internal.shape.ObjectShape;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.policy.PolicySetBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Units, their relations and duties. */
final class UnitsSection {

    private static final List<String> HEADER =
            List.of("code", "name", "region", "level", "calendar", "from", "until", "successor", "source", "note");

    private UnitsSection() {}

    /** What a row may look like. */
    static ObjectShape row() {
        return sourced(dated(ObjectShape.empty()
                        .must("code", CODE)
                        .must("name", LINE)
                        .may("region", CODE)
                        .may("level", CODE)
                        .may("calendar", CODE))
                .may("successor", CODE));
    }

    /** What a row of three codes may look like. */
    static ObjectShape row(String first, String second, String third) {
        return sourced(ObjectShape.empty().must(first, CODE).must(second, CODE).must(third, CODE));
    }

    static void read(Document document, PolicySetBuilder policy) {
        for (Row row : document.rows("units")) {
            unit(row).ifPresent(policy::unit);
            Remarks.read(row, policy);
        }
        for (Row row : document.rows("relations")) {
            relation(row).ifPresent(policy::relation);
            Remarks.read(row, policy);
        }
        for (Row row : document.rows("duties")) {
            duty(row).ifPresent(policy::duty);
            Remarks.read(row, policy);
        }
        document.head().read("centre", UnitId::of).map(UnitId::value).ifPresent(policy::centre);
    }

    private static Optional<Unit> unit(Row row) {
        String name = row.text("name");
        return row.read("code", UnitId::of)
                .map(id -> new Unit(
                        id,
                        name == null ? id.value() : name,
                        row.read("region", RegionCode::of).orElse(null),
                        row.read("level", LevelCode::of).orElse(null),
                        row.read("calendar", CalendarId::of).orElse(null),
                        TreesSection.validity(row),
                        row.read("successor", UnitId::of).orElse(null)));
    }

    private static Optional<UnitRelation> relation(Row row) {
        Optional<UnitId> unit = row.read("unit", UnitId::of);
        Optional<RelationCode> relation = row.read("relation", RelationCode::of);
        Optional<UnitId> other = row.read("other", UnitId::of);
        return unit.isEmpty() || relation.isEmpty() || other.isEmpty()
                ? Optional.empty()
                : row.attempt("other", () -> new UnitRelation(unit.get(), relation.get(), other.get()));
    }

    private static Optional<UnitDuty> duty(Row row) {
        Optional<UnitId> unit = row.read("unit", UnitId::of);
        Optional<DutyCode> duty = row.read("duty", DutyCode::of);
        Optional<RegionCode> region = row.read("region", RegionCode::of);
        return unit.isEmpty() || duty.isEmpty() || region.isEmpty()
                ? Optional.empty()
                : Optional.of(new UnitDuty(unit.get(), duty.get(), region.get()));
    }

    static void write(PolicySet policy, FileWriting out) {
        List<List<@Nullable Object>> units = new ArrayList<>();
        for (Unit unit : policy.units().all()) {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(unit.id());
            row.add(unit.name());
            row.add(unit.region());
            row.add(unit.level());
            row.add(unit.calendar());
            row.add(unit.validity().from());
            row.add(unit.validity().until());
            row.add(unit.successor());
            Remarks.addTo(row, policy, "units", unit.id());
            units.add(row);
        }
        out.table("units.csv", HEADER, units);
        List<List<@Nullable Object>> relations = new ArrayList<>();
        policy.units()
                .relations()
                .forEach(row -> relations.add(three("relations", policy, row.unit(), row.relation(), row.other())));
        out.table("relations.csv", List.of("unit", "relation", "other", "source", "note"), relations);
        List<List<@Nullable Object>> duties = new ArrayList<>();
        policy.units()
                .duties()
                .forEach(row -> duties.add(three("duties", policy, row.unit(), row.duty(), row.region())));
        out.table("duties.csv", List.of("unit", "duty", "region", "source", "note"), duties);
    }

    private static List<@Nullable Object> three(
            String list, PolicySet policy, Object first, Object second, Object third) {
        List<@Nullable Object> row = new ArrayList<>(Arrays.asList(first, second, third));
        Remarks.addTo(row, policy, list, first + " " + second + " " + third);
        return row;
    }
}
