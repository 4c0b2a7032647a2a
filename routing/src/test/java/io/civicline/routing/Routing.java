package io.civicline.routing;

import io.civicline.core.id.UnitId;
import io.civicline.core.situation.Counter;
import io.civicline.core.situation.Situation;
import io.civicline.core.situation.SituationBuilder;
import io.civicline.core.unit.DirectoryFacts;
import io.civicline.core.who.BarredUnits;
import io.civicline.core.who.WhoFacts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** One line of {@code routings.md}. */
record Routing(
        String request,
        String where,
        String at,
        String more,
        String known,
        String rule,
        String lead,
        String others,
        String passedOver,
        String because) {

    static List<Routing> readAll() {
        return table("## Routings").stream().map(Routing::of).toList();
    }

    /** The rules as the file lists them: rank and id. */
    static List<String> listedRules() {
        return table("# Who").stream()
                .filter(cells -> !cells.get(1).isEmpty())
                .map(cells -> cells.get(1) + " " + cells.get(2))
                .toList();
    }

    /** The cells of the first table after a heading; the first cell is empty, and so is a dash. */
    private static List<List<String>> table(String heading) {
        try (InputStream file = Objects.requireNonNull(Routing.class.getResourceAsStream("routings.md"))) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return text.substring(text.indexOf(heading))
                    .lines()
                    .dropWhile(line -> !line.startsWith("|"))
                    .takeWhile(line -> line.startsWith("|"))
                    .skip(2)
                    .map(Routing::cells)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line) {
        return Stream.of(line.split("\\|", -1))
                .map(String::strip)
                .map(cell -> cell.equals("–") ? "" : cell)
                .toList();
    }

    private static Routing of(List<String> cells) {
        return new Routing(
                cells.get(1),
                cells.get(2),
                cells.get(3),
                cells.get(4),
                cells.get(5),
                cells.get(6),
                cells.get(7),
                cells.get(8),
                cells.get(9),
                cells.get(10));
    }

    Situation situation() {
        List<String> kindAndCategory = words(request);
        SituationBuilder builder = Situation.builder(Yunxi.CODES)
                .kind(kindAndCategory.get(0))
                .category(kindAndCategory.get(1))
                .urgency("NORMAL")
                .channel("PHONE")
                .at(LocalDateTime.parse(at.replace(' ', 'T')));
        if (!where.isEmpty()) {
            builder.region(where);
        }
        Iterator<String> words = words(more).iterator();
        while (words.hasNext()) {
            add(builder, words);
        }
        return builder.build();
    }

    private static void add(SituationBuilder builder, Iterator<String> words) {
        String word = words.next();
        switch (word) {
            case "EMERGENCY" -> builder.urgency(word);
            case "APP" -> builder.channel(word);
            case "anonymous" -> builder.anonymous();
            case "confidential" -> builder.confidential();
            case "text" -> builder.text(words.next());
            case "owner" -> builder.attribute(word, words.next());
            case "returns" -> builder.count(Counter.RETURNS, Integer.parseInt(words.next()));
            default -> throw new IllegalArgumentException("routings.md: '" + word + "' under 'more'");
        }
    }

    WhoFacts facts() {
        List<UnitId> absent = new ArrayList<>();
        BarredUnits barred = BarredUnits.none();
        Iterator<String> words = words(known.replace(",", "")).iterator();
        while (words.hasNext()) {
            String how = words.next();
            UnitId unit = UnitId.of(words.next());
            switch (how) {
                case "absent" -> absent.add(unit);
                case "returned" -> barred = barred.returned(unit);
                case "accused" -> barred = barred.accused(unit);
                case "recused" -> barred = barred.recused(unit);
                default -> throw new IllegalArgumentException("routings.md: '" + how + "' under 'known'");
            }
        }
        return WhoFacts.of(DirectoryFacts.absent(absent)).barring(barred);
    }

    String expected() {
        return expected(rule, lead, others, passedOver);
    }

    static String expected(String rule, String lead, String others, String passedOver) {
        return "rule [%s], lead [%s], others [%s], passed over [%s]".formatted(rule, lead, others, passedOver);
    }

    private static List<String> words(String text) {
        return Stream.of(text.split(" ", -1)).filter(word -> !word.isEmpty()).toList();
    }

    @Override
    public String toString() {
        return request + " " + where + " " + at + " " + more + " " + known + ": " + because;
    }
}
