package io.civicline.engine.internal.shape;

import io.civicline.engine.internal.node.Node;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text of some form, or a list of such texts in one.
 *
 * @param what it is, for people
 * @param form its form, for people, such as {@code 2026-02-13}
 * @param pattern a regular expression that means the same in Java and ECMAScript; the whole of each text must match
 * @param separators any of these characters stands between two texts, with spaces around it; empty if there is but one text.
 *     Lists are split before they are matched: to match a list as a whole costs Java stack for each of its texts
 */
public record TextShape(String what, String form, Pattern pattern, String separators) implements Shape {

    private static final int SHOWN = 60;

    /** A text of one form; {@code regex} stands without anchors. */
    public static TextShape of(String what, String form, String regex) {
        return new TextShape(what, form, Pattern.compile(regex), "");
    }

    /** Texts of one form with any of some characters between them, none of which can stand in a text. */
    public static TextShape list(String what, String form, String regex, String separators) {
        return new TextShape(what, form, Pattern.compile(regex), separators);
    }

    @Override
    public @Nullable Node check(Node node, Where where) {
        if (!(node instanceof Node.Text text)) {
            where.wrongType(node, this);
            return null;
        }
        if (!fits(text.value())) {
            where.say(
                    node,
                    "FORM",
                    "actual",
                    shown(text.value()),
                    "what",
                    what,
                    "form",
                    form,
                    "form.zh",
                    ChineseForms.of(form));
            return null;
        }
        return node;
    }

    private boolean fits(String text) {
        if (separators.isEmpty()) {
            return pattern.matcher(text).matches();
        }
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || separators.indexOf(text.charAt(i)) >= 0) {
                int from = begin == 0 ? 0 : after(text, begin, i);
                int to = i == text.length() ? i : before(text, from, i);
                if (!pattern.matcher(text).region(from, to).matches()) {
                    return false;
                }
                begin = i + 1;
            }
        }
        return true;
    }

    private static int after(String text, int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private static int before(String text, int from, int to) {
        int at = to;
        while (at > from && text.charAt(at - 1) == ' ') {
            at--;
        }
        return at;
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
        String one = "(?:" + pattern.pattern() + ")";
        String more = separators.isEmpty() ? "" : "(?: *[" + separators + "] *" + one + ")*";
        schema.put("pattern", "^" + one + more + "$");
        return schema;
    }

    @Override
    public String wanted() {
        return "text";
    }
}
