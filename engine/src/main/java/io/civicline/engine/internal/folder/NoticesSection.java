package io.civicline.engine.internal.folder;

import static io.civicline.engine.internal.folder.Phrases.CODE;
import static io.civicline.engine.internal.folder.Phrases.EVENT;
import static io.civicline.engine.internal.folder.Phrases.TEXT;
import static io.civicline.engine.internal.folder.Phrases.sourced;
import static io.civicline.engine.internal.folder.Phrases.top;

import io.civicline.core.code.ChannelCode;
import io.civicline.core.code.RuleId;
import io.civicline.engine.internal.shape.ChoiceShape;
import io.civicline.engine.internal.shape.ListShape;
import io.civicline.engine.internal.shape.ObjectShape;
import io.civicline.engine.internal.shape.Shape;
import io.civicline.engine.policy.NoticeRule;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.policy.PolicySetBuilder;
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
                .must("to", ChoiceShape.of(NoticeRule.Audience.class))
                .must("by", CODE)
                .may("text", TEXT)
                .may("template", CODE)
                .oneOf("text", "template"));
        return top().may("notices", ListShape.some(notice));
    }

    static void read(Document document, PolicySetBuilder policy) {
        for (Row row : document.rows("notices")) {
            rule(row, document).ifPresent(policy::notice);
            Remarks.read(row, policy);
        }
    }

    private static Optional<NoticeRule> rule(Row row, Document document) {
        Optional<RuleId> id = row.read("id", RuleId::of);
        String on = row.text("on");
        Optional<NoticeRule.Audience> to = row.read("to", NoticeRule.Audience::valueOf);
        Optional<ChannelCode> by = row.read("by", ChannelCode::of);
        String text = text(row, document);
        return id.isEmpty() || on == null || to.isEmpty() || by.isEmpty() || text == null
                ? Optional.empty()
                : Optional.of(new NoticeRule(id.get(), on, to.get(), by.get(), text));
    }

    private static @Nullable String text(Row row, Document document) {
        String template = row.text("template");
        if (template == null) {
            return row.text("text");
        }
        String text = document.templates().get(template);
        if (text == null) {
            row.say("template", "NO_FILE", "file", "templates/" + template + ".txt");
        } else if (text.isEmpty()) {
            row.say("template", "EMPTY", "wanted", "templates/" + template + ".txt");
        }
        return text;
    }

    static void write(PolicySet policy, FileWriting out) {
        List<Object> notices = new ArrayList<>();
        for (NoticeRule rule : policy.notices()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("id", rule.id().value());
            fields.put("on", rule.on());
            fields.put("to", rule.to().name());
            fields.put("by", rule.channel().value());
            fields.put("text", rule.template());
            Remarks.addTo(fields, policy, "notices[" + rule.id() + "]");
            notices.add(fields);
        }
        if (!notices.isEmpty()) {
            out.object("notices.json", Map.of("notices", notices));
        }
    }
}
