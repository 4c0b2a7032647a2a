package io.civicline.core.form;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.Label;
import io.civicline.core.error.Fault;
import io.civicline.core.internal.Identifiers;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is asked when a request is taken in (填报项), such as who owns the pole.
 *
 * <p>Its name is the name of the attribute that conditions and who-lists see. Immutable, thread-safe.
 *
 * @param name the attribute; as {@link io.civicline.core.id.IdRules} allows
 * @param label what people read
 * @param type what counts as an answer
 * @param required whether a request that goes to units needs an answer
 * @param help more about what is meant; null if the label says enough
 * @param source document and article; null if none is known
 */
public record Question(
        String name,
        Label label,
        AnswerType type,
        boolean required,
        @Nullable Label help,
        @Nullable String source) {

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if {@code name} breaks {@link io.civicline.core.id.IdRules}; the message says how
     */
    public Question {
        Identifiers.check(name, "question");
        requireNonNull(label, "label");
        requireNonNull(type, "type");
    }

    /**
     * Asks something that may stay without answer.
     *
     * @param name the attribute, such as {@code owner}
     * @param label what people read
     * @param type what counts as an answer
     * @return the question
     */
    public static Question of(String name, Label label, AnswerType type) {
        return new Question(name, label, type, false, null, null);
    }

    /**
     * Insists on an answer.
     *
     * @return the same question, required
     */
    public Question mandatory() {
        return new Question(name, label, type, true, help, source);
    }

    /**
     * Explains what is meant.
     *
     * @param text for whoever fills the form in
     * @return the same question with that help
     */
    public Question explained(Label text) {
        return new Question(name, label, type, required, requireNonNull(text, "text"), source);
    }

    /**
     * Cites why it is asked.
     *
     * @param document document and article
     * @return the same question with that source
     */
    public Question citing(String document) {
        return new Question(name, label, type, required, help, requireNonNull(document, "document"));
    }

    /** What was answered: a value that is blank is no answer, as an empty field of a form is none. */
    static List<String> given(List<String> values) {
        return values.stream().filter(value -> !value.isBlank()).toList();
    }

    /** The faults of an answer, each of several values by its own place. */
    List<Fault> faults(List<String> values, String path) {
        int given = given(values).size();
        if (given > 1 && !type.takesSeveral()) {
            return List.of(Fault.of("ONE_ANSWER", path, "actual", given));
        }
        return IntStream.range(0, values.size())
                .filter(i -> !values.get(i).isBlank())
                .mapToObj(i -> fault(values, i, type.takesSeveral() ? path + "[" + i + "]" : path))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Fault> fault(List<String> values, int i, String path) {
        String value = values.get(i);
        Optional<Fault> fault = type.fault(value, path);
        return fault.isEmpty() && values.indexOf(value) < i
                ? Optional.of(Fault.of("CHOSEN_TWICE", path, "choice", value))
                : fault;
    }

    /** An answer without faults as it is stored, empty if none was given: several values in the order in which they are offered. */
    List<String> canonical(List<String> values) {
        return type.takesSeveral()
                ? offered().filter(values::contains).toList()
                : given(values).stream().map(type::canonical).toList();
    }

    private Stream<String> offered() {
        return type.choices().stream().map(Choice::code);
    }
}
