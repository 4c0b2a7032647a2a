package io.civicline.core.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** The rows of answers.md. */
final class AnswerTable {

    private static final Choice[] HOURS = {
        Choice.of("day", "白天", "By day"), Choice.of("night", "夜间", "At night"), Choice.of("always", "全天", "Always")
    };

    private AnswerTable() {}

    /** One answer to one question. */
    record Row(String type, String answer, String stored, String fault, String why) {

        AnswerType answerType() {
            return switch (type) {
                case "text 5" -> AnswerType.text(5);
                case "long-text 5" -> AnswerType.longText(5);
                case "number" -> AnswerType.number();
                case "number 0 to 10 whole" -> AnswerType.number("0", "10", 0);
                case "date" -> AnswerType.date();
                case "date-time" -> AnswerType.dateTime();
                case "choice" -> AnswerType.oneOf(HOURS);
                case "choices" -> AnswerType.someOf(HOURS);
                case "flag" -> AnswerType.flag();
                default -> throw new IllegalArgumentException(type);
            };
        }

        List<String> values() {
            return values(answer);
        }

        List<String> storedValues() {
            return stored.isEmpty() ? List.of() : values(stored);
        }

        List<String> faults() {
            return fault.isEmpty() ? List.of() : List.of(fault.split(", "));
        }

        private static List<String> values(String cell) {
            return Stream.of(cell.split(" \\+ ", -1))
                    .map(value -> value.replace('␤', '\n').replace('␣', ' ').replace('␉', '\t'))
                    .toList();
        }
    }

    static List<Row> rows() {
        try (InputStream file = requireNonNull(AnswerTable.class.getResourceAsStream("answers.md"))) {
            return new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("| "))
                    .skip(1)
                    .map(AnswerTable::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String line) {
        String[] cells = line.strip().split("\\|", -1);
        return new Row(cells[1].strip(), cells[2].strip(), cells[3].strip(), cells[4].strip(), cells[5].strip());
    }
}
