package io.civicline.engine.internal.folder;

import static io.civicline.engine.internal.folder.Phrases.AMOUNT;
import static io.civicline.engine.internal.folder.Phrases.CODE;
import static io.civicline.engine.internal.folder.Phrases.sourced;
import static io.civicline.engine.internal.folder.Phrases.top;

import io.civicline.engine.internal.shape.ChoiceShape;
import io.civicline.engine.internal.shape.ListShape;
import io.civicline.engine.internal.shape.ObjectShape;
import io.civicline.engine.internal.shape.Shape;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.policy.PolicySetBuilder;
import io.civicline.sla.amount.Amount;
import io.civicline.sla.counting.CountingRule;
import io.civicline.sla.counting.Ends;
import io.civicline.sla.counting.FirstDay;
import io.civicline.sla.counting.LastDayOff;
import io.civicline.sla.counting.OutsideHours;
import io.civicline.sla.counting.PauseCounting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How time is counted. */
final class CountingsSection {

    private CountingsSection() {}

    /** What the file may look like. */
    static ObjectShape shape() {
        Shape counting = sourced(ObjectShape.empty()
                .must("id", CODE)
                .must("firstDay", ChoiceShape.of(FirstDay.class))
                .must("ends", ChoiceShape.of(Ends.class))
                .must("lastDayOff", ChoiceShape.of(LastDayOff.class))
                .must("outsideHours", ChoiceShape.of(OutsideHours.class))
                .must("pauses", ChoiceShape.of(PauseCounting.class))
                .may("dayLength", AMOUNT));
        return top().may("countings", ListShape.some(counting));
    }

    static void read(Document document, PolicySetBuilder policy) {
        for (Row row : document.rows("countings")) {
            rule(row).ifPresent(policy::counting);
        }
    }

    private static Optional<CountingRule> rule(Row row) {
        String id = row.text("id");
        Optional<FirstDay> firstDay = row.read("firstDay", FirstDay::valueOf);
        Optional<Ends> ends = row.read("ends", Ends::valueOf);
        Optional<LastDayOff> lastDayOff = row.read("lastDayOff", LastDayOff::valueOf);
        Optional<OutsideHours> outside = row.read("outsideHours", OutsideHours::valueOf);
        Optional<PauseCounting> pauses = row.read("pauses", PauseCounting::valueOf);
        boolean whole = firstDay.isPresent() && ends.isPresent() && lastDayOff.isPresent();
        if (id == null || !whole || outside.isEmpty() || pauses.isEmpty()) {
            return Optional.empty();
        }
        CountingRule.Builder rule = CountingRule.builder(id)
                .firstDay(firstDay.get())
                .ends(ends.get())
                .lastDayOff(lastDayOff.get())
                .outsideHours(outside.get())
                .pauses(pauses.get());
        if (row.has("dayLength")) {
            // what is wrong with it is said once, not again by each limit that needs it
            rule.dayLength(row.read("dayLength", Amount::parse).orElse(Amount.parse("8wh")));
        }
        Optional.ofNullable(row.text("source")).ifPresent(rule::source);
        Optional.ofNullable(row.text("note")).ifPresent(rule::note);
        return row.attempt("", rule::build);
    }

    static void write(PolicySet policy, FileWriting out) {
        List<Object> countings = new ArrayList<>();
        policy.clocks().timetable().countings().forEach((id, rule) -> {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("id", id.value());
            fields.put("firstDay", rule.firstDay().name());
            fields.put("ends", rule.ends().name());
            fields.put("lastDayOff", rule.lastDayOff().name());
            fields.put("outsideHours", rule.outsideHours().name());
            fields.put("pauses", rule.pauses().name());
            rule.dayLength().ifPresent(length -> fields.put("dayLength", length.toString()));
            rule.source().ifPresent(source -> fields.put("source", source));
            rule.note().ifPresent(note -> fields.put("note", note));
            countings.add(fields);
        });
        if (!countings.isEmpty()) {
            out.object("countings.json", Map.of("countings", countings));
        }
    }
}
