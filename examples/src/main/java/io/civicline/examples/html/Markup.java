package io.civicline.examples.html;

import java.util.Locale;

/**
 * HTML or SVG in the making. Whatever is put in as text is escaped; the same in every locale. Not thread-safe.
 */
public final class Markup {

    private final StringBuilder text = new StringBuilder();

    /** Opens an element, with attributes as name and value in turn. */
    public Markup open(String element, Object... attributes) {
        tag(element, attributes);
        text.append('>');
        return this;
    }

    /** Closes an element. */
    public Markup close(String element) {
        text.append("</").append(element).append(">\n");
        return this;
    }

    /** An element that holds only text. */
    public Markup element(String element, String words, Object... attributes) {
        tag(element, attributes);
        text.append('>').append(escaped(words)).append("</").append(element).append(">\n");
        return this;
    }

    /** An element that holds nothing. */
    public Markup empty(String element, Object... attributes) {
        tag(element, attributes);
        text.append("/>\n");
        return this;
    }

    /** What is markup already. */
    public Markup add(Markup other) {
        text.append(other.text);
        return this;
    }

    /** Text that this program wrote itself, such as a style sheet. */
    Markup raw(String own) {
        text.append(own);
        return this;
    }

    private void tag(String element, Object... attributes) {
        text.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(value(attributes[i + 1])))
                    .append('"');
        }
    }

    private static String value(Object value) {
        return value instanceof Double number ? String.format(Locale.ROOT, "%.1f", number) : String.valueOf(value);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
