package io.civicline.engine.internal.shape;

import io.civicline.engine.internal.node.Node;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text of some form.
 *
 * @param what it is, for people
 * @param form its form, for people, such as {@code 2026-02-13}
 * @param pattern a regular expression that means the same in Java and ECMAScript; the whole text must match
 */
public record TextShape(String what, String form, Pattern pattern) implements Shape {

    private static final int SHOWN = 60;

    /** A text of one form; {@code regex} stands without anchors. */
    public static TextShape of(String what, String form, String regex) {
        return new TextShape(what, form, Pattern.compile(regex));
    }

    @Override
    public @Nullable Node check(Node node, Where where) {
        if (!(node instanceof Node.Text text)) {
            where.wrongType(node, this);
            return null;
        }
        if (!pattern.matcher(text.value()).matches()) {
            where.say(node, "FORM", "actual", shown(text.value()), "what", what, "form", form);
            return null;
        }
        return node;
    }

    /** Not more of a text than a reader needs to find it. */
    static String shown(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }

    @Override
    public Map<String, Object> schema(Schemas schemas) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", what + ": " + form);
        schema.put("type", "string");
        schema.put("pattern", "^(?:" + pattern.pattern() + ")$");
        return schema;
    }

    @Override
    public String wanted() {
        return "text";
    }
}
