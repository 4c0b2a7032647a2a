package io.civicline.engine.internal.folder;

import static io.civicline.engine.internal.folder.Phrases.AMOUNT;
import static io.civicline.engine.internal.folder.Phrases.CODE;
import static io.civicline.engine.internal.folder.Phrases.CODES;
import static io.civicline.engine.internal.folder.Phrases.CONDITION;
import static io.civicline.engine.internal.folder.Phrases.DATE;
import static io.civicline.engine.internal.folder.Phrases.EVENT;
import static io.civicline.engine.internal.folder.Phrases.EVENTS;
import static io.civicline.engine.internal.folder.Phrases.FLAG;
import static io.civicline.engine.internal.folder.Phrases.LINE;
import static io.civicline.engine.internal.folder.Phrases.MOMENT;
import static io.civicline.engine.internal.folder.Phrases.NAME;
import static io.civicline.engine.internal.folder.Phrases.TEXT;
import static io.civicline.engine.internal.folder.Phrases.WHO;
import static io.civicline.engine.internal.folder.Phrases.WHOS_TEXT;
import static io.civicline.engine.internal.folder.Phrases.WHO_TEXT;
import static io.civicline.engine.internal.folder.Phrases.WINDOW;
import static io.civicline.engine.internal.folder.Phrases.WINDOWS_REGEX;
import static io.civicline.engine.internal.folder.Phrases.choice;
import static io.civicline.engine.internal.folder.Phrases.sourced;

import io.civicline.core.command.ReasonUse;
import io.civicline.core.form.AnswerType;
import io.civicline.engine.internal.shape.ChoiceShape;
import io.civicline.engine.internal.shape.EitherShape;
import io.civicline.engine.internal.shape.ListShape;
import io.civicline.engine.internal.shape.MapShape;
import io.civicline.engine.internal.shape.NumberShape;
import io.civicline.engine.internal.shape.ObjectShape;
import io.civicline.engine.internal.shape.Shape;
import io.civicline.engine.internal.shape.TextShape;
import io.civicline.engine.internal.shape.WholeShape;
import io.civicline.engine.policy.NoticeRule;
import io.civicline.engine.policy.PolicySection;
import io.civicline.engine.policy.Role;
import io.civicline.routing.ResultMode;
import io.civicline.sla.clock.ClockScope;
import io.civicline.sla.counting.Ends;
import io.civicline.sla.counting.FirstDay;
import io.civicline.sla.counting.LastDayOff;
import io.civicline.sla.counting.OutsideHours;
import io.civicline.sla.counting.PauseCounting;
import java.util.List;
import java.util.Optional;

/**
 * What each file of a folder may look like.
 *
 * @param name of the file; {@code *} stands for an id
 * @param title for people
 * @param path where its top stands in the paths of faults
 * @param shape of all of it
 */
record FileForm(String name, String title, String path, Shape shape) {

    private static final TextShape RANK = TextShape.of("rank", "a whole number", "-?(?:0|[1-9][0-9]{0,8})");
    private static final String WEEKDAY = "(?:MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY)";
    private static final Shape FIGURE = new NumberShape();
    private static final Shape RESULT = ChoiceShape.of(ResultMode.class);

    static final List<FileForm> ALL = List.of(
            json("policy.json", "Who this policy is and what it builds on", policy()),
            json("kinds.json", "Kinds of requests, urgencies, channels", kinds()),
            csv("regions", "The tree of regions", tree()),
            csv("categories", "The tree of categories", tree()),
            json("forms.json", "What to ask, by category", forms()),
            csv("units", "Units", units()),
            csv(
                    "relations",
                    "How units stand to each other",
                    sourced(ObjectShape.empty()
                            .must("unit", CODE)
                            .must("relation", CODE)
                            .must("other", CODE))),
            csv(
                    "duties",
                    "Who carries which duty, for where",
                    sourced(ObjectShape.empty()
                            .must("unit", CODE)
                            .must("duty", CODE)
                            .must("region", CODE))),
            json("calendars.json", "When people work", calendars()),
            csv("holidays-*", "Days that differ from their weekday", holidays()),
            json("countings.json", "How time is counted", countings()),
            json("reasons.json", "Coded reasons", reasons()),
            new FileForm("routing.json", "Who gets what", "routing", routing()),
            new FileForm(
                    "dispatch-catalogue.csv", "Who gets what, as a list", "routing.rules", ListShape.of(catalogue())),
            json("clocks.json", "Every wait", clocks()),
            json("notices.json", "Who is told what", notices()),
            json("access.json", "Who may do and see what", access()),
            csv("cases", "Known answers", cases()));

    /** What a file of a folder may look like; empty if a folder has no such file. */
    static Optional<FileForm> of(String file) {
        return ALL.stream().filter(form -> form.takes(file)).findFirst();
    }

    private boolean takes(String file) {
        int star = name.indexOf('*');
        return star < 0
                ? name.equals(file)
                : file.startsWith(name.substring(0, star))
                        && file.endsWith(name.substring(star + 1))
                        && file.length() > name.length() - 1;
    }

    /** The part of a file's name that stands for the id. */
    String idOf(String file) {
        int star = name.indexOf('*');
        return file.substring(star, file.length() - (name.length() - star - 1));
    }

    boolean isCsv() {
        return name.endsWith(".csv");
    }

    private static FileForm json(String name, String title, ObjectShape shape) {
        return new FileForm(name, title, "", shape);
    }

    private static FileForm csv(String list, String title, ObjectShape row) {
        return new FileForm(list + ".csv", title, list.startsWith("holidays") ? "days" : list, ListShape.of(row));
    }

    private static ObjectShape top() {
        return ObjectShape.empty().may("$schema", LINE);
    }

    private static ObjectShape policy() {
        ObjectShape removed = ObjectShape.empty();
        for (String list : Lists.NAMES) {
            removed = removed.may(list, ListShape.some(CODE));
        }
        return sourced(top().must("id", CODE)
                .may("name", NAME)
                .may("zone", LINE)
                .may("extends", EitherShape.oneOrMore(LINE))
                .may("centre", CODE)
                .may("openTickets", openTickets())
                .may("citations", new MapShape(CODE, LINE))
                .may("remove", removed.some()));
    }

    private static Shape openTickets() {
        Shape fate = choice("MOVE", "KEEP");
        ObjectShape bySection = ObjectShape.empty();
        for (PolicySection section : PolicySection.values()) {
            bySection = bySection.may(section.key(), fate);
        }
        return EitherShape.of(fate, bySection.some());
    }

    private static ObjectShape kinds() {
        Shape codes = ListShape.some(EitherShape.of(
                CODE, sourced(ObjectShape.empty().must("code", CODE).may("name", NAME))));
        return top().may("kinds", codes).may("urgencies", codes).may("channels", codes);
    }

    private static ObjectShape dated(ObjectShape shape) {
        return shape.may("from", DATE).may("until", DATE);
    }

    private static ObjectShape tree() {
        return sourced(
                dated(ObjectShape.empty().must("code", CODE).must("name", LINE).may("parent", CODE))
                        .may("successor", CODE));
    }

    private static ObjectShape units() {
        return sourced(dated(ObjectShape.empty()
                        .must("code", CODE)
                        .must("name", LINE)
                        .may("region", CODE)
                        .may("level", CODE)
                        .may("calendar", CODE))
                .may("successor", CODE));
    }

    private static ObjectShape forms() {
        Shape choice =
                EitherShape.of(CODE, ObjectShape.empty().must("code", CODE).may("name", NAME));
        Shape question = sourced(ObjectShape.empty()
                .must("id", CODE)
                .may("name", NAME)
                .must("type", ChoiceShape.of(FormsSection.Type.class))
                .may("required", FLAG)
                .may("help", NAME)
                .may("choices", ListShape.some(choice))
                .may("maxLength", new WholeShape(1, AnswerType.MAX_LENGTH))
                .may("min", FIGURE)
                .may("max", FIGURE)
                .may("decimals", new WholeShape(0, AnswerType.MAX_DECIMALS)));
        Shape form = sourced(ObjectShape.empty()
                .must("id", CODE)
                .may("category", EitherShape.oneOrMore(CODE))
                .must("questions", ListShape.some(question)));
        return top().may("forms", ListShape.some(form));
    }

    private static ObjectShape calendars() {
        Shape published = EitherShape.of(
                choice("ALWAYS"), ObjectShape.empty().must("from", DATE).must("until", DATE));
        Shape list = sourced(ObjectShape.empty().must("id", CODE).must("published", published));
        TextShape days =
                TextShape.of("weekday", "such as SATURDAY or MONDAY-FRIDAY", WEEKDAY + "(?:-" + WEEKDAY + ")?");
        Shape calendar = sourced(ObjectShape.empty()
                .must("id", CODE)
                .must("zone", LINE)
                .must("week", new MapShape(days, ListShape.some(WINDOW)))
                .may("holidays", EitherShape.oneOrMore(CODE)));
        return top().may("holidays", ListShape.some(list)).may("calendars", ListShape.some(calendar));
    }

    private static ObjectShape holidays() {
        TextShape hours = TextShape.of(
                "hours", "a weekday, or windows such as 09:00-12:00 13:00-17:00", WEEKDAY + "|" + WINDOWS_REGEX);
        return ObjectShape.empty()
                .must("date", DATE)
                .must("kind", choice("off", "work", "hours"))
                .may("hours", hours)
                .must("name", LINE)
                .may("english", LINE)
                .must("source", LINE);
    }

    private static ObjectShape countings() {
        Shape counting = sourced(ObjectShape.empty()
                .must("id", CODE)
                .must("firstDay", ChoiceShape.of(FirstDay.class))
                .must("ends", ChoiceShape.of(Ends.class))
                .must("lastDayOff", ChoiceShape.of(LastDayOff.class))
                .must("outsideHours", ChoiceShape.of(OutsideHours.class))
                .must("pauses", ChoiceShape.of(PauseCounting.class))
                .may("dayLength", AMOUNT));
        return top().may("countings", ListShape.some(counting));
    }

    private static ObjectShape reasons() {
        Shape reason = sourced(ObjectShape.empty()
                .must("use", ChoiceShape.of(ReasonUse.class))
                .must("code", CODE)
                .may("name", NAME)
                .may("citizen", NAME));
        return top().may("reasons", ListShape.some(reason));
    }

    private static ObjectShape routing() {
        Shape rule = sourced(dated(ObjectShape.empty()
                .must("id", CODE)
                .must("rank", new WholeShape(-999_999_999, 999_999_999))
                .may("when", CONDITION)
                .must("lead", WHO)
                .may("assist", ListShape.some(WHO_TEXT))
                .may("copy", ListShape.some(WHO_TEXT))
                .may("tags", ListShape.some(LINE))
                .may("urgency", CODE)));
        Shape returns = sourced(ObjectShape.empty()
                .must("times", new WholeShape(0, 1000))
                .may("clock", CODE)
                .must("after", RESULT));
        return top().may("result", RESULT)
                .may("fallback", WHO)
                .may("rules", ListShape.some(rule))
                .may("returns", returns);
    }

    private static ObjectShape catalogue() {
        return sourced(dated(ObjectShape.empty()
                .may("id", CODE)
                .must("rank", RANK)
                .may("category", CODES)
                .may("region", CODES)
                .may("kind", CODES)
                .may("words", CODES)
                .must("lead", WHO_TEXT)
                .may("assist", WHOS_TEXT)
                .may("copy", WHOS_TEXT)
                .may("tags", LINE)
                .may("urgency", CODE)));
    }

    private static ObjectShape clocks() {
        Shape limit = sourced(ObjectShape.empty()
                .may("when", CONDITION)
                .may("within", AMOUNT)
                .may("until", choice("source.due"))
                .oneOf("within", "until"));
        Shape extension = sourced(ObjectShape.empty().must("by", AMOUNT).must("times", new WholeShape(1, 1000)));
        Shape act = EitherShape.of(choice("mark", "urge"), ObjectShape.empty().must("supervise", WHO));
        Shape repeat = ObjectShape.empty().must("every", AMOUNT).must("times", new WholeShape(1, 1000));
        Shape step = sourced(ObjectShape.empty()
                .must("id", CODE)
                .must("at", MOMENT)
                .must("do", act)
                .may("repeat", repeat));
        Shape clock = sourced(ObjectShape.empty()
                .must("id", CODE)
                .must("of", ChoiceShape.of(ClockScope.class))
                .may("name", NAME)
                .may("when", CONDITION)
                .must("limits", ListShape.some(limit))
                .must("counting", CODE)
                .must("calendar", EitherShape.of(CODE, ListShape.some(CODE)))
                .must("start", EVENTS)
                .must("stop", EVENTS)
                .may("cancel", EVENTS)
                .may("pause", choice("suspended"))
                .may("extensions", ListShape.some(extension))
                .may("steps", ListShape.some(step)));
        return top().may("clocks", ListShape.some(clock));
    }

    private static ObjectShape notices() {
        Shape notice = sourced(ObjectShape.empty()
                .must("id", CODE)
                .must("on", EVENT)
                .must("to", ChoiceShape.of(NoticeRule.Audience.class))
                .must("by", CODE)
                .may("text", TEXT)
                .may("template", CODE)
                .oneOf("text", "template"));
        return top().may("notices", ListShape.some(notice));
    }

    private static ObjectShape access() {
        Shape role = sourced(ObjectShape.empty()
                .must("id", CODE)
                .may("may", ListShape.some(EVENT))
                .must("sees", ChoiceShape.of(Role.Sight.class))
                .may(
                        "recordsLateUpTo",
                        TextShape.of("natural time", "such as 30min, 12h or 2d", "[1-9][0-9]{0,5}(?:min|h|d)")));
        return top().may("roles", ListShape.some(role));
    }

    private static ObjectShape cases() {
        return ObjectShape.empty()
                .must("id", CODE)
                .must("given", LINE)
                .must(
                        "at",
                        TextShape.of(
                                "local time",
                                "such as 2026-02-13T15:20",
                                "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?"))
                .must("then", LINE)
                .must("expect", LINE)
                .must("because", LINE);
    }
}
