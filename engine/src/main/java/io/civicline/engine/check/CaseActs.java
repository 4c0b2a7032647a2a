package io.civicline.engine.check;

import io.civicline.core.code.GradeCode;
import io.civicline.core.command.CallingBack.Attempt;
import io.civicline.core.command.CallingBack.SettleDissatisfaction;
import io.civicline.core.command.Command;
import io.civicline.core.command.Dispatching.Dispatch;
import io.civicline.core.command.Finishing.Close;
import io.civicline.core.command.Finishing.Withdraw;
import io.civicline.core.command.Recording.HostEvent;
import io.civicline.core.command.Recording.Note;
import io.civicline.core.command.Reopening.Reopen;
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
import io.civicline.core.followup.CallOutcome;
import io.civicline.core.followup.Settlement;
import io.civicline.core.followup.Solved;
import io.civicline.core.reply.Finding;
import io.civicline.core.ticket.Closure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What can be done in a case, by the names of commands. */
final class CaseActs {

    private static final String WORDS = "case";
    private static final Map<String, Form> ACTS = new LinkedHashMap<>();

    static {
        put("dispatch [LEAD ASSIST…]", 0, 100, words -> words.isEmpty() ? Dispatch.asProposed() : assisted(words));
        put("acknowledge", 0, 0, words -> new Acknowledge());
        put("first-contact", 0, 0, words -> new FirstContact());
        put("request-return REASON", 1, 1, words -> RequestReturn.because(words.get(0), WORDS));
        put("decide-return UNIT accepted|refused", 2, 2, words -> returned(words.get(0), words.get(1)));
        put("reply FINDING", 1, 1, words -> Reply.of(word(Finding.class, words.get(0)), WORDS));
        put("audit passed|sent-back", 1, 1, words -> audited(words.get(0)));
        put("tell-citizen CHANNEL", 1, 1, words -> new TellCitizen(words.get(0)));
        put("suspend REASON", 1, 1, words -> new Suspend(words.get(0), WORDS));
        put("resume", 0, 0, words -> new Resume());
        put(
                "request-extension CLOCK AMOUNT REASON",
                3,
                3,
                words -> new RequestExtension(words.get(0), words.get(1), words.get(2), WORDS));
        put("decide-extension granted|refused", 1, 1, words -> extended(words.get(0)));
        put("withdraw", 0, 0, words -> new Withdraw(WORDS));
        put("close CLOSURE", 1, 1, words -> Close.as(word(Closure.class, words.get(0))));
        put("attempt OUTCOME [SOLVED GRADE]", 1, 3, CaseActs::attempted);
        put("reopen REASON", 1, 1, words -> Reopen.because(words.get(0), WORDS));
        put(
                "settle-dissatisfaction SETTLEMENT",
                1,
                1,
                words -> SettleDissatisfaction.as(word(Settlement.class, words.get(0)), WORDS));
        put("note", 0, 0, words -> new Note(WORDS));
        put("host-event CODE", 1, 1, words -> HostEvent.of(words.get(0)));
    }

    private CaseActs() {}

    /** The names of all acts. */
    static List<String> names() {
        return List.copyOf(ACTS.keySet());
    }

    private static void put(String usage, int least, int most, Maker maker) {
        ACTS.put(usage.split(" ", 2)[0], new Form(usage, least, most, maker));
    }

    /**
     * Makes a command.
     *
     * @param words its name and what it is given
     * @throws BadCase if there is no such act, or it is given too little, too much or something else
     */
    static Command command(List<String> words) {
        Form form = ACTS.get(words.get(0));
        if (form == null) {
            throw new BadCase(
                    "CASE_ACT", "actual", words.get(0), "allowed", "wait, " + String.join(", ", ACTS.keySet()));
        }
        List<String> given = words.subList(1, words.size());
        if (given.size() < form.least() || given.size() > form.most()) {
            throw new BadCase("CASE_ACT_FORM", "actual", String.join(" ", words), "form", form.usage());
        }
        return form.maker().make(given);
    }

    private static <E extends Enum<E>> E word(Class<E> type, String text) {
        List<String> names = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
            names.add(constant.name());
        }
        throw new BadCase("NOT_ALLOWED", "actual", text, "allowed", String.join(", ", names));
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

    /** What is answered: whether it is solved, then how satisfied he is with the result. */
    private static Command attempted(List<String> words) {
        Attempt attempt = Attempt.of(word(CallOutcome.class, words.get(0)));
        if (words.size() > 1) {
            attempt = attempt.solved(word(Solved.class, words.get(1)));
        }
        return words.size() > 2 ? attempt.satisfied(GradeCode.of(words.get(2))) : attempt;
    }

    private static Command extended(String decision) {
        return decided(decision, "granted", "refused") ? DecideExtension.granted() : DecideExtension.refused(WORDS);
    }

    private static boolean decided(String decision, String yes, String no) {
        if (!decision.equals(yes) && !decision.equals(no)) {
            throw new BadCase("NOT_ALLOWED", "actual", decision, "allowed", yes + ", " + no);
        }
        return decision.equals(yes);
    }

    /** An act, how it is written, and how much it is given. */
    private record Form(String usage, int least, int most, Maker maker) {}

    /** Makes a command from words. */
    @FunctionalInterface
    private interface Maker {
        Command make(List<String> words);
    }
}
