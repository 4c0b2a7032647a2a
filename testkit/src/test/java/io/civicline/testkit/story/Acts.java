package io.civicline.testkit.story;

import io.civicline.core.command.Command;
import java.util.Map;
import java.util.function.Function;

/** What somebody does in a story. */
final class Acts {

    /** What one phrase does. */
    @FunctionalInterface
    interface Deed {
        void play(Stand stand, String who, Map<String, String> words);
    }

    private final Grammar<Deed> grammar = new Grammar<>("act");

    Acts() {
        JoiningActs.addTo(this, new Registering(this));
        BulkActs.addTo(this);
        FollowUpActs.addTo(this);
        HandlingActs.addTo(this);
        HandOverActs.addTo(this);
        WaitingActs.addTo(this);
        PressingActs.addTo(this);
        ReviewActs.addTo(this);
        RecordingActs.addTo(this);
    }

    Grammar<Deed> grammar() {
        return grammar;
    }

    /** A phrase that submits a command. */
    Acts command(String form, Function<Map<String, String>, Command> maker) {
        return deed(form, (stand, who, words) -> stand.submit(who, maker.apply(words)));
    }

    Acts deed(String form, Deed deed) {
        grammar.put(form, deed);
        return this;
    }

    /** Plays {@code urban replies SOLVED}, or {@code head of urban replies SOLVED}. */
    void play(Stand stand, String act) {
        String[] words = act.split(" ", -1);
        boolean of = words.length > 3 && words[1].equals("of");
        String who = of ? String.join(" ", words[0], words[1], words[2]) : words[0];
        if (act.length() <= who.length()) {
            throw new BadStory("'" + act + "' says nobody, or nothing that he does");
        }
        Grammar.Read<Deed> read = grammar.read(act.substring(who.length() + 1));
        read.meaning().play(stand, who, read.words());
    }

    /** Fails for what is not one of the constants. */
    static <E extends Enum<E>> E constant(Class<E> type, String word) {
        try {
            return Enum.valueOf(type, word);
        } catch (IllegalArgumentException e) {
            throw (BadStory) new BadStory("'" + word + "' is no " + type.getSimpleName()).initCause(e);
        }
    }
}
