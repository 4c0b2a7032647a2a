package io.civicline.engine.policy;

import io.civicline.core.code.CalendarId;
import io.civicline.core.code.CategoryCode;
import io.civicline.core.code.RegionCode;
import io.civicline.core.code.StatusCode;
import io.civicline.core.error.Fault;
import io.civicline.core.error.PolicyFaults;
import io.civicline.core.form.IntakeForms;
import io.civicline.core.id.UnitId;
import io.civicline.core.situation.Vocabulary;
import io.civicline.core.ticket.SubStatus;
import io.civicline.core.tree.CodeNode;
import io.civicline.core.tree.CodeTree;
import io.civicline.core.unit.Unit;
import io.civicline.core.unit.Units;
import io.civicline.core.unit.UnitsBuilder;
import io.civicline.routing.RoutingTable;
import io.civicline.routing.RoutingTableBuilder;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Builds a policy and collects every fault on the way. Where a part is broken, what is left of it serves to check the
 * others, so that one fault does not hide the next.
 */
final class PolicyCheck {

    private final PolicySetBuilder from;
    private final List<Fault> faults = new ArrayList<>();

    PolicyCheck(PolicySetBuilder from) {
        this.from = from;
    }

    PolicySet build() {
        checkHead();
        Vocabulary vocabulary = vocabulary();
        Units units = units(vocabulary.regions());
        checkUnitCalendars();
        Optional<RoutingTable> routing = routing(vocabulary, units);
        new RuleChecks(from, vocabulary, units, faults).checkAll();
        if (!faults.isEmpty()) {
            throw new PolicyFaults(faults);
        }
        return new PolicySet(from, vocabulary, units, routing.orElseThrow(), from.returns);
    }

    private void checkHead() {
        if (from.number < 1) {
            faults.add(Fault.of("RANGE", "number", "min", 1, "max", Long.MAX_VALUE, "actual", from.number));
        }
        try {
            from.zone = ZoneId.of(from.zoneName);
        } catch (DateTimeException e) {
            faults.add(Fault.of("UNKNOWN_ZONE", "zone", "zone", from.zoneName));
        }
        faults.addAll(from.twice);
    }

    private Vocabulary vocabulary() {
        nonEmpty(from.kinds, "kinds");
        nonEmpty(from.urgencies, "urgencies");
        nonEmpty(from.channels, "channels");
        CodeTree<CategoryCode> categories = tree(from.categories, CodeTree::categories);
        faults.addAll(IntakeForms.faults(categories, from.forms));
        return new Vocabulary(
                categories,
                tree(from.regions, CodeTree::regions),
                distinct(from.kinds, "kinds"),
                distinct(from.urgencies, "urgencies"),
                distinct(from.channels, "channels"),
                distinct(from.sources, "sources"),
                statuses(),
                new IntakeForms(categories, from.forms));
    }

    private void nonEmpty(Collection<?> codes, String path) {
        if (codes.isEmpty()) {
            faults.add(Fault.of("EMPTY", path, "wanted", "at least one code"));
        }
    }

    private <C> List<C> distinct(List<C> codes, String path) {
        Set<C> seen = new LinkedHashSet<>();
        for (C code : codes) {
            if (!seen.add(code)) {
                faults.add(Fault.of("DUPLICATE", path, "what", path, "code", code));
            }
        }
        return new ArrayList<>(seen);
    }

    private List<SubStatus> statuses() {
        Map<StatusCode, SubStatus> known = new LinkedHashMap<>();
        distinct(from.statuses.stream().map(SubStatus::code).toList(), "statuses");
        from.statuses.forEach(status -> known.putIfAbsent(status.code(), status));
        return new ArrayList<>(known.values());
    }

    private <C> CodeTree<C> tree(List<CodeNode<C>> nodes, Function<List<CodeNode<C>>, CodeTree<C>> build) {
        return attempt(() -> build.apply(nodes)).orElseGet(() -> {
            Map<C, CodeNode<C>> bare = new LinkedHashMap<>();
            nodes.forEach(node -> bare.putIfAbsent(
                    node.code(), new CodeNode<>(node.code(), node.name(), null, node.validity(), null)));
            return build.apply(new ArrayList<>(bare.values()));
        });
    }

    private Units units(CodeTree<RegionCode> regions) {
        return attempt(() -> all(regions).build())
                .orElseGet(() -> sound(regions).build());
    }

    private UnitsBuilder all(CodeTree<RegionCode> regions) {
        UnitsBuilder builder = Units.builder(regions).units(from.units);
        from.relations.forEach(builder::relation);
        from.duties.forEach(builder::duty);
        if (from.centre != null) {
            builder.centre(from.centre.value());
        }
        return builder;
    }

    private UnitsBuilder sound(CodeTree<RegionCode> regions) {
        Map<UnitId, Unit> known = new LinkedHashMap<>();
        for (Unit unit : from.units) {
            RegionCode region = unit.region() == null || regions.contains(unit.region()) ? unit.region() : null;
            known.putIfAbsent(
                    unit.id(),
                    new Unit(unit.id(), unit.name(), region, unit.level(), unit.calendar(), unit.validity(), null));
        }
        UnitsBuilder builder = Units.builder(regions).units(known.values());
        from.duties.stream()
                .filter(row -> known.containsKey(row.unit()) && regions.contains(row.region()))
                .distinct()
                .forEach(builder::duty);
        from.relations.stream()
                .filter(row -> known.containsKey(row.unit()) && known.containsKey(row.other()))
                .filter(row -> !row.unit().equals(row.other()))
                .distinct()
                .forEach(builder::relation);
        if (from.centre != null && known.containsKey(from.centre)) {
            builder.centre(from.centre.value());
        }
        return builder;
    }

    private void checkUnitCalendars() {
        for (Unit unit : from.units) {
            CalendarId calendar = unit.calendar();
            if (calendar != null && !from.calendars.containsKey(calendar)) {
                faults.add(RuleChecks.unknown(
                        "units[" + unit.id() + "].calendar", "calendar", calendar, from.calendars.keySet()));
            }
        }
    }

    private Optional<RoutingTable> routing(Vocabulary vocabulary, Units units) {
        RoutingTableBuilder builder = RoutingTable.builder(vocabulary, units).rules(from.rules);
        if (from.result != null) {
            builder.result(from.result);
        }
        if (from.fallback != null) {
            builder.fallback(from.fallback);
        }
        return attempt(builder::build);
    }

    private <T> Optional<T> attempt(Supplier<T> part) {
        try {
            return Optional.of(part.get());
        } catch (PolicyFaults e) {
            faults.addAll(e.faults());
            return Optional.empty();
        }
    }
}
