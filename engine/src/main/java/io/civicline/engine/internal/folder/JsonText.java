package io.civicline.engine.internal.folder;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes JSON for people: what fits in a line stands in one, the rest is broken into lines. */
final class JsonText {

    private static final int WIDTH = 120;
    private static final String STEP = "  ";

    private JsonText() {}

    static String of(Object value) {
        StringBuilder text = new StringBuilder();
        write(value, "", 0, text);
        return text.toString();
    }

    private static void write(Object value, String indent, int before, StringBuilder text) {
        String line = line(value);
        boolean fits = !indent.isEmpty() && indent.length() + before + line.length() + 1 <= WIDTH;
        if (fits || isPlain(value)) {
            text.append(line);
        } else if (value instanceof Map<?, ?> fields) {
            broken('{', '}', entries(fields), indent, text);
        } else {
            List<Entry> items = ((List<?>) value)
                    .stream().map(item -> new Entry("", (Object) item)).toList();
            broken('[', ']', items, indent, text);
        }
    }

    private static void broken(char open, char close, List<Entry> entries, String indent, StringBuilder text) {
        text.append(open);
        String inner = indent + STEP;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            text.append(i == 0 ? "\n" : ",\n").append(inner).append(entry.name());
            write(entry.value(), inner, entry.name().length(), text);
        }
        text.append('\n').append(indent).append(close);
    }

    private static List<Entry> entries(Map<?, ?> fields) {
        List<Entry> entries = new ArrayList<>();
        fields.forEach((name, value) -> entries.add(new Entry(quoted(String.valueOf(name)) + ": ", value)));
        return entries;
    }

    private record Entry(String name, Object value) {}

    private static boolean isPlain(Object value) {
        return !(value instanceof Map<?, ?>) && !(value instanceof List<?>);
    }

    private static String line(Object value) {
        StringBuilder text = new StringBuilder();
        line(value, text);
        return text.toString();
    }

    private static void line(Object value, StringBuilder text) {
        if (value instanceof Map<?, ?> fields) {
            String comma = fields.isEmpty() ? "{" : "{ ";
            for (Map.Entry<?, ?> field : fields.entrySet()) {
                text.append(comma)
                        .append(quoted(String.valueOf(field.getKey())))
                        .append(": ");
                line(field.getValue(), text);
                comma = ", ";
            }
            text.append(fields.isEmpty() ? "{}" : " }");
        } else if (value instanceof List<?> items) {
            String comma = "[";
            for (Object item : items) {
                text.append(comma);
                line(item, text);
                comma = ", ";
            }
            text.append(items.isEmpty() ? "[]" : "]");
        } else {
            text.append(plain(value));
        }
    }

    private static String plain(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof Number || value instanceof Boolean ? value.toString() : quoted(value.toString());
    }

    private static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }
}
