package io.civicline.core.condition;

import static java.util.Objects.requireNonNull;

import io.civicline.core.condition.Mismatch.Subject;
import io.civicline.core.error.Fault;
import io.civicline.core.internal.Copies;
import io.civicline.core.situation.Situation;
import io.civicline.core.situation.Vocabulary;
import java.util.List;
import java.util.Optional;

/**
 * Holds if an answer of the intake form is one of the values named, character by character; where several were chosen, if
 * one of them is. An answer that was not given is none of them.
 *
 * <p>Immutable, thread-safe.
 *
 * @param name the attribute; not blank
 * @param values at least one
 */
public record AttributeIs(String name, List<String> values) implements Condition {

    /**
     * Copies the values.
     *
     * @throws IllegalArgumentException if the name is blank or there are no values
     */
    public AttributeIs {
        requireNonNull(name, "name");
        if (name.isBlank()) {
            throw new IllegalArgumentException("the name of an attribute must not be blank");
        }
        values = Copies.nonEmpty(values, "attribute " + name);
    }

    @Override
    public boolean test(Situation situation) {
        return actual(situation).stream().anyMatch(values::contains);
    }

    @Override
    public Verdict explain(Situation situation) {
        return Verdict.of(test(situation), () -> mismatch(situation, false));
    }

    @Override
    public Verdict explainNot(Situation situation) {
        return Verdict.of(!test(situation), () -> mismatch(situation, true));
    }

    @Override
    public List<Fault> faults(Vocabulary vocabulary, String path) {
        String at = path + ".attribute[" + name + "]";
        Optional<Fault> unknown = vocabulary.forms().unasked(name, at);
        return unknown.map(List::of)
                .orElseGet(() -> values.stream()
                        .flatMap(value -> vocabulary.forms().impossible(name, value, at).stream())
                        .toList());
    }

    private Mismatch mismatch(Situation situation, boolean negated) {
        return new Mismatch(Subject.ATTRIBUTE, negated, name, actual(situation), values);
    }

    private List<String> actual(Situation situation) {
        return situation.attributes().getOrDefault(name, List.of());
    }

    @Override
    public String toString() {
        return "attribute(" + name + ": " + String.join(", ", values) + ")";
    }
}
