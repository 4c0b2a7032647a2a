package io.civicline.core.form;

import io.civicline.core.error.Fault;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one category is asked: for a host to draw its form from, and to check the answers with.
 *
 * <p>Where no form applies it asks nothing, and attributes are free. Immutable, thread-safe.
 *
 * @param questions in the order in which they are asked; no name twice
 */
public record Questionnaire(List<Question> questions) {

    /** Copies the list. */
    public Questionnaire {
        questions = List.copyOf(questions);
    }

    /**
     * Says whether attributes are free.
     *
     * @return true if no form applies
     */
    public boolean isFree() {
        return questions.isEmpty();
    }

    /**
     * Looks a question up.
     *
     * @param name the attribute
     * @return the question, or empty if it is not asked
     */
    public Optional<Question> find(String name) {
        return questions.stream()
                .filter(question -> question.name().equals(name))
                .findFirst();
    }

    /**
     * Tells what is wrong with answers. A value that is blank is no answer.
     *
     * @param answers by name of the question
     * @param complete whether every required question needs an answer
     * @param path where the answers stand, such as {@code attributes}
     * @return every fault with its path, such as {@code attributes[owner]}, in the order of the questions, then of the answers
     *     that nobody asked for; empty if there is none or attributes are free
     */
    public List<Fault> faults(Map<String, List<String>> answers, boolean complete, String path) {
        List<Fault> faults = new ArrayList<>();
        if (isFree()) {
            return faults;
        }
        for (Question question : questions) {
            String at = path + "[" + question.name() + "]";
            List<String> values = answers.getOrDefault(question.name(), List.of());
            if (Question.given(values).isEmpty() && complete && question.required()) {
                faults.add(Fault.of("REQUIRED", at));
            }
            faults.addAll(question.faults(values, at));
        }
        for (String name : answers.keySet()) {
            if (find(name).isEmpty()) {
                faults.add(Fault.of("NOT_ASKED", path + "[" + name + "]", "known", names()));
            }
        }
        return faults;
    }

    private List<String> names() {
        return questions.stream().map(Question::name).toList();
    }

    /**
     * Gives the form in which answers are stored, so that the same answer is always the same text.
     *
     * @param answers without faults
     * @return in the order of the questions, without what is blank; where attributes are free, as they are
     */
    public Map<String, List<String>> canonical(Map<String, List<String>> answers) {
        if (isFree()) {
            return answers;
        }
        Map<String, List<String>> stored = new LinkedHashMap<>();
        for (Question question : questions) {
            List<String> values = question.canonical(answers.getOrDefault(question.name(), List.of()));
            if (!values.isEmpty()) {
                stored.put(question.name(), values);
            }
        }
        return Collections.unmodifiableMap(stored);
    }
}
