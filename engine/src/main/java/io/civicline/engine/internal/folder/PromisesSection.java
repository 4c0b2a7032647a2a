package io.civicline.engine.internal.folder;

import static io.civicline.engine.internal.folder.Phrases.AMOUNT;
import static io.civicline.engine.internal.folder.Phrases.CODE;
import static io.civicline.engine.internal.folder.Phrases.sourced;
import static io.civicline.engine.internal.folder.Phrases.top;

import io.civicline.core.code.CalendarId;
import io.civicline.core.code.CountingId;
import io.civicline.engine.internal.shape.ObjectShape;
import io.civicline.engine.internal.shape.Shape;
import io.civicline.engine.internal.shape.WholeShape;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.policy.PolicySetBuilder;
import io.civicline.engine.policy.PromiseRules;
import io.civicline.sla.amount.Amount;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** How long ahead a promise to a citizen may lie. */
final class PromisesSection {

    static final String FIELD = "promises";

    private PromisesSection() {}

    /** What the file may look like. */
    static ObjectShape shape() {
        Shape promises = sourced(ObjectShape.empty()
                .must("within", AMOUNT)
                .must("counting", CODE)
                .must("calendar", CODE)
                .must("renegotiations", new WholeShape(0, 1000)));
        return top().may(FIELD, promises);
    }

    static void read(Document document, PolicySetBuilder policy) {
        Row row = document.head().row(FIELD);
        if (row == null) {
            return;
        }
        Optional<Amount> within = row.read("within", Amount::parse);
        Optional<CountingId> counting = row.read("counting", CountingId::of);
        Optional<CalendarId> calendar = row.read("calendar", CalendarId::of);
        Integer times = row.whole("renegotiations");
        if (within.isPresent() && counting.isPresent() && calendar.isPresent() && times != null) {
            policy.promises(new PromiseRules(within.get(), counting.get(), calendar.get(), times));
            Remarks.read(row, policy);
        }
    }

    static void write(PolicySet policy, FileWriting out) {
        policy.promises().ifPresent(rules -> {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("within", rules.within().toString());
            fields.put("counting", rules.counting().value());
            fields.put("calendar", rules.calendar().value());
            fields.put("renegotiations", rules.renegotiations());
            Remarks.addTo(fields, policy, FIELD);
            out.object("promises.json", Map.of(FIELD, fields));
        });
    }
}
