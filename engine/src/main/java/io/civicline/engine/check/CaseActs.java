package io.civicline.engine.check;

import io.civicline.core.code.GradeCode;
import io.civicline.core.command.CallingBack.Attempt;
import io.civicline.core.command.CallingBack.SettleDissatisfaction;
import io.civicline.core.command.Changing.ChangeFacts;
import io.civicline.core.command.Changing.Correct;
import io.civicline.core.command.Changing.Supplement;
import io.civicline.core.command.Command;
import io.civicline.core.command.Contacting.RecordContact;
import io.civicline.core.command.Dispatching.Dispatch;
import io.civicline.core.command.Dispatching.Route;
import io.civicline.core.command.Disputing.RequestRuling;
import io.civicline.core.command.Disputing.Rule;
import io.civicline.core.command.Excluding.DecideExclusion;
import io.civicline.core.command.Excluding.RequestExclusion;
import io.civicline.core.command.Excusing.DecideExcusal;
import io.civicline.core.command.Excusing.RequestExcusal;
import io.civicline.core.command.Finishing.Close;
import io.civicline.core.command.Finishing.Withdraw;
import io.civicline.core.command.HandingOver.Reassign;
import io.civicline.core.command.HandingOver.Recall;
import io.civicline.core.command.HandingOver.TakeBack;
import io.civicline.core.command.Promising.KeepPromise;
import io.civicline.core.command.Promising.Promise;
import io.civicline.core.command.Promising.RenegotiatePromise;
import io.civicline.core.command.Recording.HostEvent;
import io.civicline.core.command.Recording.Note;
import io.civicline.core.command.Relaying.PassOn;
import io.civicline.core.command.Relaying.ReportDownstream;
import io.civicline.core.command.Relaying.Subassign;
import io.civicline.core.command.Reopening.Reopen;
import io.civicline.core.command.Replying.Audit;
import io.civicline.core.command.Replying.Reply;
import io.civicline.core.command.Replying.TellCitizen;
import io.civicline.core.command.Returning.DecideReturn;
import io.civicline.core.command.Returning.RequestReturn;
import io.civicline.core.command.Reviewing.Appeal;
import io.civicline.core.command.Staging.DecideStagedClosing;
import io.civicline.core.command.Staging.RequestStagedClosing;
import io.civicline.core.command.Supervising.AnswerSupervision;
import io.civicline.core.command.Supervising.AuditSupervision;
import io.civicline.core.command.Supervising.CloseSupervision;
import io.civicline.core.command.Supervising.ReturnSupervision;
import io.civicline.core.command.Supervising.Supervise;
import io.civicline.core.command.Taking.Acknowledge;
import io.civicline.core.command.Taking.FirstContact;
import io.civicline.core.command.Terminating.DecideTermination;
import io.civicline.core.command.Terminating.RequestTermination;
import io.civicline.core.command.Tracking.SetStatus;
import io.civicline.core.command.Urging.AnswerUrge;
import io.civicline.core.command.Urging.Urge;
import io.civicline.core.command.Waiting.DecideExtension;
import io.civicline.core.command.Waiting.GrantExtension;
import io.civicline.core.command.Waiting.RequestExtension;
import io.civicline.core.command.Waiting.Resume;
import io.civicline.core.command.Waiting.Suspend;
import io.civicline.core.followup.CallOutcome;
import io.civicline.core.followup.Settlement;
import io.civicline.core.followup.Solved;
import io.civicline.core.party.ContactPurpose;
import io.civicline.core.reply.Finding;
import io.civicline.core.review.Measure;
import io.civicline.core.ticket.Closure;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What can be done in a case, by the names of commands. */
final class CaseActs {

    private static final String WORDS = "case";
    private static final Map<String, Form> ACTS = new LinkedHashMap<>();

    static {
        put("dispatch [LEAD ASSIST…]", 0, 100, words -> words.isEmpty() ? Dispatch.asProposed() : assisted(words));
        put("route", 0, 0, words -> new Route());
        put("recall [UNIT]", 0, 1, words -> new Recall(words.isEmpty() ? null : words.get(0), null));
        put("reassign LEAD", 1, 1, words -> Reassign.to(words.get(0), WORDS));
        put("take-back UNIT", 1, 1, words -> TakeBack.from(words.get(0), WORDS));
        put("subassign UNIT [ASSIST…]", 1, 100, CaseActs::subassigned);
        put("pass-on [UNIT]", 0, 1, words -> new PassOn(words.isEmpty() ? null : words.get(0)));
        put(
                "report-downstream SYSTEM NUMBER STATE",
                3,
                3,
                words -> ReportDownstream.acknowledged(words.get(0), words.get(1), words.get(2)));
        put("request-ruling [UNIT]", 0, 1, words -> new RequestRuling(WORDS, words.isEmpty() ? null : words.get(0)));
        put("rule LEVEL LEAD [ASSIST…]", 2, 100, CaseActs::ruled);
        put("acknowledge", 0, 0, words -> new Acknowledge());
        put("first-contact", 0, 0, words -> new FirstContact());
        put("request-return REASON", 1, 1, words -> RequestReturn.because(words.get(0), WORDS));
        put("decide-return UNIT accepted|refused", 2, 2, words -> returned(words.get(0), words.get(1)));
        put("reply FINDING", 1, 1, words -> Reply.of(word(Finding.class, words.get(0)), WORDS));
        put("audit passed|sent-back [UNIT]", 1, 2, CaseActs::audited);
        put("tell-citizen CHANNEL", 1, 1, words -> new TellCitizen(words.get(0)));
        put("suspend REASON", 1, 1, words -> new Suspend(words.get(0), WORDS));
        put("resume", 0, 0, words -> new Resume());
        put(
                "request-extension CLOCK EXTENSION REASON",
                3,
                3,
                words -> new RequestExtension(words.get(0), words.get(1), words.get(2), WORDS));
        put("decide-extension granted|refused", 1, 1, words -> extended(words.get(0)));
        put(
                "grant-extension CLOCK EXTENSION REASON",
                3,
                3,
                words -> new GrantExtension(words.get(0), words.get(1), words.get(2), null));
        put("change-facts FIELD=CODE…", 1, 100, CaseActs::changed);
        put("correct FIELD=CODE…", 1, 100, CaseActs::corrected);
        put("supplement new-facts|nothing-new", 1, 1, words -> supplemented(words.get(0)));
        put("set-status [STATUS]", 0, 1, words -> words.isEmpty() ? SetStatus.none() : SetStatus.to(words.get(0)));
        put("urge staff|citizen [UNIT]", 1, 2, CaseActs::urged);
        put("answer-urge", 0, 0, words -> new AnswerUrge(WORDS));
        put("supervise LEVEL REASON [WATCHER]", 2, 3, CaseActs::supervised);
        put("answer-supervision", 0, 0, words -> new AnswerSupervision(WORDS));
        put("return-supervision", 0, 0, words -> new ReturnSupervision(WORDS));
        put(
                "audit-supervision NUMBER passed|sent-back",
                2,
                2,
                words -> new AuditSupervision(
                        number(words.get(0)), decided(words.get(1), "passed", "sent-back"), WORDS));
        put("close-supervision NUMBER", 1, 1, words -> new CloseSupervision(number(words.get(0)), WORDS));
        timed("promise TIME", 1, 1, (words, zone) -> new Promise(WORDS, instant(words.get(0), zone)));
        put("keep-promise", 0, 0, words -> new KeepPromise());
        timed(
                "renegotiate-promise TIME REASON",
                2,
                2,
                (words, zone) -> new RenegotiatePromise(instant(words.get(0), zone), words.get(1), WORDS, WORDS));
        put("request-termination REASON", 1, 1, words -> new RequestTermination(words.get(0), WORDS));
        put("decide-termination granted|refused", 1, 1, words -> new DecideTermination(granted(words.get(0)), WORDS));
        timed(
                "request-staged-closing TIME REASON",
                2,
                2,
                (words, zone) -> new RequestStagedClosing(words.get(1), WORDS, WORDS, instant(words.get(0), zone)));
        timed("decide-staged-closing approved|refused [TIME]", 1, 2, CaseActs::staged);
        put("request-excusal REASON [CLOCK]", 1, 2, CaseActs::excused);
        put(
                "decide-excusal NUMBER granted|refused",
                2,
                2,
                words -> new DecideExcusal(number(words.get(0)), granted(words.get(1)), WORDS));
        put(
                "request-exclusion MEASURE REASON",
                2,
                2,
                words -> RequestExclusion.ofTicket(word(Measure.class, words.get(0)), words.get(1), WORDS));
        put(
                "decide-exclusion NUMBER granted|refused",
                2,
                2,
                words -> new DecideExclusion(number(words.get(0)), granted(words.get(1)), WORDS));
        put("appeal NUMBER", 1, 1, words -> new Appeal(number(words.get(0)), WORDS));
        put("withdraw", 0, 0, words -> new Withdraw(WORDS));
        put("close CLOSURE", 1, 1, words -> Close.as(word(Closure.class, words.get(0))));
        put(
                "record-contact PURPOSE CHANNEL",
                2,
                2,
                words -> RecordContact.of(word(ContactPurpose.class, words.get(0)), words.get(1)));
        put("attempt OUTCOME [SOLVED GRADE]", 1, 3, CaseActs::attempted);
        put("reopen REASON", 1, 1, words -> Reopen.because(words.get(0), WORDS));
        timed("settle-dissatisfaction SETTLEMENT [TIME|REASON]", 1, 2, CaseActs::settled);
        put("note", 0, 0, words -> new Note(WORDS));
        put("host-event CODE", 1, 1, words -> HostEvent.of(words.get(0)));
    }

    private CaseActs() {}

    /** The names of all acts. */
    static List<String> names() {
        return List.copyOf(ACTS.keySet());
    }

    private static void put(String usage, int least, int most, Function<List<String>, Command> maker) {
        timed(usage, least, most, (words, zone) -> maker.apply(words));
    }

    private static void timed(String usage, int least, int most, Maker maker) {
        ACTS.put(usage.split(" ", 2)[0], new Form(usage, least, most, maker));
    }

    private static Command urged(List<String> words) {
        Urge urge = decided(words.get(0), "citizen", "staff") ? Urge.byCitizen(WORDS) : Urge.because(WORDS);
        return words.size() > 1 ? urge.to(words.get(1)) : urge;
    }

    private static Command supervised(List<String> words) {
        Supervise supervise = Supervise.at(words.get(0), words.get(1));
        return words.size() > 2 ? supervise.by(words.get(2)) : supervise;
    }

    private static Command staged(List<String> words, ZoneId zone) {
        Instant until = words.size() > 1 ? instant(words.get(1), zone) : null;
        return new DecideStagedClosing(decided(words.get(0), "approved", "refused"), until, WORDS);
    }

    private static Command settled(List<String> words, ZoneId zone) {
        Settlement how = word(Settlement.class, words.get(0));
        if (words.size() == 1) {
            return SettleDissatisfaction.as(how, WORDS);
        }
        return how == Settlement.EXTENDED
                ? SettleDissatisfaction.extended(instant(words.get(1), zone), WORDS)
                : new SettleDissatisfaction(null, how, null, words.get(1), WORDS);
    }

    private static Command excused(List<String> words) {
        return words.size() > 1
                ? RequestExcusal.ofBreach(words.get(1), words.get(0), WORDS)
                : RequestExcusal.ofHop(words.get(0), WORDS);
    }

    private static boolean granted(String decision) {
        return decided(decision, "granted", "refused");
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new BadCase("CASE_VALUE", "field", text, "form", "1, 2, 3 …");
        }
    }

    private static Instant instant(String local, ZoneId zone) {
        return KnownCase.time(local).atZone(zone).toInstant();
    }

    /**
     * Makes a command.
     *
     * @param words its name and what it is given
     * @param zone of the local times among them
     * @throws BadCase if there is no such act, or it is given too little, too much or something else
     */
    static Command command(List<String> words, ZoneId zone) {
        Form form = ACTS.get(words.get(0));
        if (form == null) {
            throw new BadCase(
                    "CASE_ACT", "actual", words.get(0), "allowed", "wait, " + String.join(", ", ACTS.keySet()));
        }
        List<String> given = words.subList(1, words.size());
        if (given.size() < form.least() || given.size() > form.most()) {
            throw new BadCase("CASE_ACT_FORM", "actual", String.join(" ", words), "form", form.usage());
        }
        return form.maker().make(given, zone);
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

    private static Command audited(List<String> words) {
        Audit audit = decided(words.get(0), "passed", "sent-back") ? Audit.passed() : Audit.sendBack(WORDS);
        return words.size() == 1 ? audit : audit.of(words.get(1));
    }

    private static Command subassigned(List<String> units) {
        return new Subassign(units.get(0), units.subList(1, units.size()), null);
    }

    private static Command ruled(List<String> words) {
        return new Rule(words.get(0), WORDS, words.get(1), words.subList(2, words.size()), null);
    }

    private static Command supplemented(String what) {
        return new Supplement(WORDS, decided(what, "new-facts", "nothing-new"), null);
    }

    private static Command changed(List<String> words) {
        ChangeFacts change = ChangeFacts.because(WORDS);
        for (String word : words) {
            String[] field = word.split("=", 2);
            String value = field.length < 2 ? "" : field[1];
            change = switch (field[0]) {
                case "kind" -> change.kind(value);
                case "category" -> change.category(value);
                case "region" -> change.region(value);
                case "urgency" -> change.urgency(value);
                default ->
                    throw new BadCase("NOT_ALLOWED", "actual", field[0], "allowed", "kind, category, region, urgency");
            };
        }
        return change;
    }

    private static Command corrected(List<String> words) {
        Correct correct = Correct.because(WORDS);
        for (String word : words) {
            String[] field = word.split("=", 2);
            String value = field.length < 2 ? "" : field[1];
            correct = switch (field[0]) {
                case "kind" -> correct.kind(value);
                case "category" -> correct.category(value);
                case "region" -> correct.region(value);
                case "finding" -> correct.finding(word(Finding.class, value));
                default ->
                    throw new BadCase("NOT_ALLOWED", "actual", field[0], "allowed", "kind, category, region, finding");
            };
        }
        return correct;
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
        Command make(List<String> words, ZoneId zone);
    }
}
