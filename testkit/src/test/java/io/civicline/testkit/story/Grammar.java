package io.civicline.testkit.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every phrase that is known, with its meaning. A text that is none of them, or could be two, is a fault.
 *
 * @param <M> what a phrase means
 */
final class Grammar<M> {

    private final String what;
    private final Map<Phrase, M> meanings = new LinkedHashMap<>();
    private final Set<String> used = new LinkedHashSet<>();

    Grammar(String what) {
        this.what = what;
    }

    /**
     * A text that was understood.
     *
     * @param form the phrase
     * @param words what fills its gaps
     * @param meaning of the phrase
     */
    record Read<M>(String form, Map<String, String> words, M meaning) {}

    Grammar<M> put(String form, M meaning) {
        meanings.put(Phrase.of(form), meaning);
        return this;
    }

    Read<M> read(String text) {
        List<Read<M>> found = new ArrayList<>();
        meanings.forEach((phrase, meaning) ->
                phrase.read(text).ifPresent(words -> found.add(new Read<>(phrase.toString(), words, meaning))));
        if (found.size() != 1) {
            List<String> forms = found.stream().map(Read::form).toList();
            throw new BadStory(
                    found.isEmpty()
                            ? "'" + text + "' is no " + what + "; there are:\n  " + String.join("\n  ", forms())
                            : "'" + text + "' could be " + forms);
        }
        used.add(found.get(0).form());
        return found.get(0);
    }

    List<String> forms() {
        return meanings.keySet().stream().map(Phrase::toString).toList();
    }

    /** The forms that were read since this grammar was made. */
    Set<String> used() {
        return used;
    }
}
