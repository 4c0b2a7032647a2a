package io.civicline.engine.internal.folder;

import static io.civicline.engine.internal.folder.Phrases.AMOUNT;
import static io.civicline.engine.internal.folder.Phrases.AUDIENCE_TEXT;
import static io.civicline.engine.internal.folder.Phrases.CODE;
import static io.civicline.engine.internal.folder.Phrases.CONDITION;
import static io.civicline.engine.internal.folder.Phrases.DIGEST;
import static io.civicline.engine.internal.folder.Phrases.EVENT;
import static io.civicline.engine.internal.folder.Phrases.NAME;
import static io.civicline.engine.internal.folder.Phrases.NOTICE_WINDOW;
import static io.civicline.engine.internal.folder.Phrases.choice;
import static io.civicline.engine.internal.folder.Phrases.sourced;
import static io.civicline.engine.internal.folder.Phrases.top;

import io.civicline.core.code.ChannelCode;
import io.civicline.core.code.Label;
import io.civicline.core.code.RuleId;
import io.civicline.core.condition.Condition;
import io.civicline.engine.internal.shape.EitherShape;
import io.civicline.engine.internal.shape.ListShape;
import io.civicline.engine.internal.shape.ObjectShape;
import io.civicline.engine.internal.shape.Shape;
import io.civicline.engine.policy.Audience;
import io.civicline.engine.policy.DigestSchedule;
import io.civicline.engine.policy.Language;
import io.civicline.engine.policy.NoticeRule;
import io.civicline.engine.policy.NoticeTiming;
import io.civicline.engine.policy.NoticeWindow;
import io.civicline.engine.policy.Occasion;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.policy.PolicySetBuilder;
import io.civicline.sla.amount.Amount;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who is told what, when, by which channel. */
final class NoticesSection {

    private NoticesSection() {}

    /** What the file may look like. */
    static ObjectShape shape() {
        Shape notice = sourced(ObjectShape.empty()
                .must("id", CODE)
                .must("on", EVENT)
                .may("clock", EitherShape.oneOrMore(CODE))
                .may("step", EitherShape.oneOrMore(CODE))
                .may("when", CONDITION)
                .must("to", EitherShape.oneOrMore(AUDIENCE_TEXT))
                .must("by", CODE)
                .may("text", NAME)
                .may("template", CODE)
                .oneOf("text", "template")
                .may("window", NOTICE_WINDOW)
                .may("digest", DIGEST)
                .may("expires", AMOUNT));
        return top().may("language", choice(Language.ZH.key(), Language.EN.key()))
                .may("notices", ListShape.some(notice));
    }

    static void read(Document document, PolicySetBuilder policy) {
        document.head().read("language", Language::of).ifPresent(policy::language);
        for (Row row : document.rows("notices")) {
            rule(row, document).ifPresent(policy::notice);
            Remarks.read(row, policy);
        }
    }

    private static Optional<NoticeRule> rule(Row row, Document document) {
        Optional<RuleId> id = row.read("id", RuleId::of);
        Optional<Occasion> on = occasion(row);
        Optional<Condition> when = ConditionReading.read(row, "when");
        Optional<Audience> to = audience(row);
        Optional<ChannelCode> by = row.read("by", ChannelCode::of);
        Label text = row.has("template") ? template(row, document) : Names.label(row, "text");
        NoticeTiming timing = new NoticeTiming(
                row.read("window", NoticeWindow::parse).orElse(null),
                row.read("digest", DigestSchedule::parse).orElse(null),
                row.read("expires", Amount::parse).orElse(null));
        return id.isEmpty() || on.isEmpty() || when.isEmpty() || to.isEmpty() || by.isEmpty() || text == null
                ? Optional.empty()
                : Optional.of(new NoticeRule(id.get(), on.get(), when.get(), to.get(), by.get(), text, timing));
    }

    private static Optional<Occasion> occasion(Row row) {
        String moment = row.text("on");
        return moment == null
                ? Optional.empty()
                : row.attempt(
                        "on",
                        () -> Occasion.of(moment)
                                .ofClocks(array(row.texts("clock")))
                                .ofSteps(array(row.texts("step"))));
    }

    private static String[] array(List<String> texts) {
        return texts.toArray(String[]::new);
    }

    private static Optional<Audience> audience(Row row) {
        List<String> texts = row.texts("to");
        return texts.isEmpty() ? Optional.empty() : row.attempt("to", () -> Audience.parse(array(texts)));
    }

    /** The text for both languages in {@code NAME.txt}, or each in its own file; null if there is none, which is said. */
    private static @Nullable Label template(Row row, Document document) {
        String template = row.text("template");
        if (template == null) {
            return null;
        }
        String both = document.templates().get(template);
        String zh = document.templates().getOrDefault(template + ".zh", both);
        String en = document.templates().getOrDefault(template + ".en", both);
        if (zh == null && en == null) {
            row.say("template", "NO_FILE", "file", "templates/" + template + ".txt");
            return null;
        }
        Label text = new Texts(zh == null ? en : zh, en == null ? zh : en).label();
        if (text == null) {
            row.say("template", "EMPTY", "wanted", "templates/" + template + ".txt");
        }
        return text;
    }

    private record Texts(@Nullable String zh, @Nullable String en) {

        @Nullable
        Label label() {
            return zh == null || en == null || zh.isBlank() || en.isBlank() ? null : new Label(zh, en);
        }
    }

    static void write(PolicySet policy, FileWriting out) {
        List<Object> notices = new ArrayList<>();
        for (NoticeRule rule : policy.notices()) {
            notices.add(fields(rule, policy));
        }
        Map<String, Object> file = new LinkedHashMap<>();
        if (policy.language() != Language.ZH) {
            file.put("language", policy.language().key());
        }
        if (!notices.isEmpty()) {
            file.put("notices", notices);
        }
        out.object("notices.json", file);
    }

    private static Map<String, Object> fields(NoticeRule rule, PolicySet policy) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", rule.id().value());
        fields.put("on", rule.on().moment());
        putAll(fields, "clock", rule.on().clocks());
        putAll(fields, "step", rule.on().steps());
        Map<String, Object> when = ConditionWriting.fields(rule.when());
        if (!when.isEmpty()) {
            fields.put("when", when);
        }
        fields.put(
                "to",
                rule.to() instanceof Audience.Chosen chosen
                        ? ConditionWriting.values(chosen.who().texts())
                        : rule.to().toString());
        fields.put("by", rule.channel().value());
        Names.put(fields, "text", rule.text(), "");
        NoticeTiming timing = rule.timing();
        put(fields, "window", timing.window());
        put(fields, "digest", timing.digest());
        put(fields, "expires", timing.expires());
        Remarks.addTo(fields, policy, "notices[" + rule.id() + "]");
        return fields;
    }

    private static void putAll(Map<String, Object> fields, String name, List<?> codes) {
        if (!codes.isEmpty()) {
            fields.put(
                    name,
                    ConditionWriting.values(codes.stream().map(Object::toString).toList()));
        }
    }

    private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value.toString());
        }
    }
}
