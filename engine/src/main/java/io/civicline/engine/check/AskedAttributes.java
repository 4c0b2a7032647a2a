package io.civicline.engine.check;

import io.civicline.core.condition.AllOf;
import io.civicline.core.condition.AnyOf;
import io.civicline.core.condition.AttributeIs;
import io.civicline.core.condition.Condition;
import io.civicline.core.condition.Not;
import io.civicline.core.condition.NumberIs;
import io.civicline.core.error.Fault;
import io.civicline.core.form.AnswerType;
import io.civicline.core.form.IntakeForms;
import io.civicline.core.form.Question;
import io.civicline.core.who.Candidate;
import io.civicline.core.who.Who;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds attributes that rules look at and no intake form asks, and values that no question can have. */
final class AskedAttributes {

    private final Map<String, List<AnswerType>> types = new LinkedHashMap<>();

    AskedAttributes(IntakeForms forms) {
        forms.all().stream().flatMap(form -> form.questions().stream()).forEach(this::add);
    }

    private void add(Question question) {
        types.computeIfAbsent(question.name(), name -> new ArrayList<>()).add(question.type());
    }

    /** Says whether anything is asked at all; where nothing is, attributes are the host's own. */
    boolean isAny() {
        return !types.isEmpty();
    }

    List<Fault> missing(Condition condition, String path) {
        List<Fault> missing = new ArrayList<>();
        if (condition instanceof AllOf all) {
            all.parts().forEach(part -> missing.addAll(missing(part, path)));
        } else if (condition instanceof AnyOf any) {
            any.parts().forEach(part -> missing.addAll(missing(part, path)));
        } else if (condition instanceof Not not) {
            missing.addAll(missing(not.part(), path));
        } else if (condition instanceof AttributeIs is) {
            is.values().forEach(value -> check(is.name(), value, path + ".attribute", missing));
        } else if (condition instanceof NumberIs is && !types.containsKey(is.name())) {
            missing.add(unasked(is.name(), path + ".attribute"));
        }
        return missing;
    }

    List<Fault> missing(Who who, String path) {
        List<Fault> missing = new ArrayList<>();
        for (Candidate candidate : who.candidates()) {
            if (candidate instanceof Candidate.OfAttribute attribute && !types.containsKey(attribute.name())) {
                missing.add(unasked(attribute.name(), path));
            }
        }
        return missing;
    }

    private void check(String name, String value, String path, List<Fault> missing) {
        List<AnswerType> asked = types.get(name);
        if (asked == null) {
            missing.add(unasked(name, path));
        } else if (asked.stream().allMatch(type -> type.fault(value, path).isPresent())) {
            missing.add(Fault.of("NEVER_ANSWERED", path, "name", name, "value", value));
        }
    }

    private Fault unasked(String name, String path) {
        return Fault.of("NEVER_ASKED", path, "name", name, "asked", String.join(", ", types.keySet()));
    }
}
