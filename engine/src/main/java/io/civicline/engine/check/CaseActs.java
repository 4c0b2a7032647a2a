package io.civicline.engine.check;

import io.civicline.core.command.Command;
import io.civicline.core.command.Dispatching.Dispatch;
import io.civicline.core.command.Finishing.Close;
import io.civicline.core.command.Finishing.Withdraw;
import io.civicline.core.command.Recording.HostEvent;
import io.civicline.core.command.Recording.Note;
import io.civicline.core.command.Replying.Audit;
import io.civicline.core.command.Replying.Reply;
import io.civicline.core.command.Replying.TellCitizen;
import io.civicline.core.command.Returning.DecideReturn;
import io.civicline.core.command.Returning.RequestReturn;
import io.civicline.core.command.Taking.Acknowledge;
import io.civicline.core.command.Taking.FirstContact;
import io.civicline.core.command.Waiting.DecideExtension;
import io.civicline.core.command.Waiting.RequestExtension;
import io.civicline.core.command.Waiting.Resume;
import io.civicline.core.command.Waiting.Suspend;
import io.civicline.core.reply.Finding;
import io.civicline.core.ticket.Closure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What can be done in a case, by the names of commands. */
final class CaseActs {

    private static final String WORDS = "case";
    private static final Map<String, Maker> ACTS = new LinkedHashMap<>();

    static {
        ACTS.put("dispatch", words -> words.isEmpty() ? Dispatch.asProposed() : assisted(words));
        ACTS.put("acknowledge", words -> new Acknowledge());
        ACTS.put("first-contact", words -> new FirstContact());
        ACTS.put("request-return", words -> RequestReturn.because(words.get(0), WORDS));
        ACTS.put("decide-return", words -> returned(words.get(0), words.get(1)));
        ACTS.put("reply", words -> Reply.of(Finding.valueOf(words.get(0)), WORDS));
        ACTS.put("audit", words -> audited(words.get(0)));
        ACTS.put("tell-citizen", words -> new TellCitizen(words.get(0)));
        ACTS.put("suspend", words -> new Suspend(words.get(0), WORDS));
        ACTS.put("resume", words -> new Resume());
        ACTS.put("request-extension", words -> new RequestExtension(words.get(0), words.get(1), words.get(2), WORDS));
        ACTS.put("decide-extension", words -> extended(words.get(0)));
        ACTS.put("withdraw", words -> new Withdraw(WORDS));
        ACTS.put("close", words -> Close.as(Closure.valueOf(words.get(0))));
        ACTS.put("note", words -> new Note(WORDS));
        ACTS.put("host-event", words -> HostEvent.of(words.get(0)));
    }

    private CaseActs() {}

    /** The names of all acts. */
    static List<String> names() {
        return List.copyOf(ACTS.keySet());
    }

    /**
     * Makes a command.
     *
     * @param words its name and what it is given
     * @throws IllegalArgumentException if there is no such act, or something is missing
     */
    static Command command(List<String> words) {
        Maker maker = ACTS.get(words.get(0));
        if (maker == null) {
            throw new IllegalArgumentException(
                    "there is no act '" + words.get(0) + "'; there are wait and " + ACTS.keySet());
        }
        try {
            return maker.make(words.subList(1, words.size()));
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("'" + String.join(" ", words) + "' says too little", e);
        }
    }

    private static Command assisted(List<String> units) {
        Dispatch dispatch = Dispatch.to(units.get(0));
        for (String assist : units.subList(1, units.size())) {
            dispatch = dispatch.assist(assist);
        }
        return dispatch;
    }

    private static Command returned(String unit, String decision) {
        return decided(decision, "accepted", "refused") ? DecideReturn.accept(unit) : DecideReturn.refuse(unit, WORDS);
    }

    private static Command audited(String decision) {
        return decided(decision, "passed", "sent-back") ? Audit.passed() : Audit.sendBack(WORDS);
    }

    private static Command extended(String decision) {
        return decided(decision, "granted", "refused") ? DecideExtension.granted() : DecideExtension.refused(WORDS);
    }

    private static boolean decided(String decision, String yes, String no) {
        if (!decision.equals(yes) && !decision.equals(no)) {
            throw new IllegalArgumentException("'" + decision + "' is neither " + yes + " nor " + no);
        }
        return decision.equals(yes);
    }

    /** Makes a command from words. */
    @FunctionalInterface
    private interface Maker {
        Command make(List<String> words);
    }
}
