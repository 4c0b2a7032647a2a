package io.civicline.engine.internal.folder;

import static io.civicline.engine.internal.folder.Phrases.CODE;
import static io.civicline.engine.internal.folder.Phrases.CODES;
import static io.civicline.engine.internal.folder.Phrases.LINE;
import static io.civicline.engine.internal.folder.Phrases.WHOS_TEXT;
import static io.civicline.engine.internal.folder.Phrases.WHO_TEXT;
import static io.civicline.engine.internal.folder.Phrases.dated;
import static io.civicline.engine.internal.folder.Phrases.sourced;

import io.civicline.core.condition.CodeIs;
import io.civicline.core.condition.Condition;
import io.civicline.core.condition.Within;
import io.civicline.core.condition.WordsMatch;
import io.civicline.engine.internal.node.Node;
import io.civicline.engine.internal.node.Spot;
import io.civicline.engine.internal.shape.ObjectShape;
import io.civicline.engine.internal.shape.TextShape;
import io.civicline.routing.RoutingRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A row of the dispatch catalogue (派单目录), which is a rule as in {@code routing.json}. */
final class CatalogueRow {

    private static final TextShape RANK = TextShape.of("rank", "a whole number", "-?(?:0|[1-9][0-9]{0,8})");

    private static final List<String> HEADER = List.of(
            "id",
            "rank",
            "category",
            "region",
            "kind",
            "words",
            "lead",
            "assist",
            "copy",
            "tags",
            "urgency",
            "from",
            "until",
            "source",
            "note");
    private static final List<String> CONDITIONS = List.of("category", "region", "kind");
    private static final List<String> SAME = List.of("lead", "urgency", "from", "until", "source", "note");
    private static final String ONE_OF_THEM = ";";
    private static final String EACH = "|";

    private CatalogueRow() {}

    /** What a row may look like. */
    static ObjectShape row() {
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

    static Node.Fields asRule(Node.Fields row) {
        Spot spot = row.spot();
        Map<String, Node> rule = new LinkedHashMap<>();
        if (row.get("rank") instanceof Node.Text rank) {
            rule.put("id", new Node.Text(spot, idOf(rank.value())));
            rule.put("rank", new Node.Figure(spot, new BigDecimal(rank.value())));
        }
        Map<String, Node> when = new LinkedHashMap<>();
        CONDITIONS.forEach(name -> put(when, name, cells(row, name, ONE_OF_THEM)));
        Node words = cells(row, "words", ONE_OF_THEM);
        if (words != null) {
            when.put("words", new Node.Fields(spot, Map.of("any", words)));
        }
        if (!when.isEmpty()) {
            rule.put("when", new Node.Fields(spot, when));
        }
        put(rule, "id", row.get("id"));
        SAME.forEach(name -> put(rule, name, row.get(name)));
        Stream.of("assist", "copy", "tags").forEach(name -> put(rule, name, cells(row, name, EACH)));
        return new Node.Fields(spot, rule);
    }

    private static String idOf(String rank) {
        return "catalogue-" + rank;
    }

    private static void put(Map<String, Node> fields, String name, @Nullable Node value) {
        if (value != null) {
            fields.put(name, value);
        }
    }

    private static @Nullable Node cells(Node.Fields row, String name, String separator) {
        if (!(row.get(name) instanceof Node.Text text)) {
            return null;
        }
        List<Node> cells = new ArrayList<>();
        for (String cell : text.value().split("\\" + separator, -1)) {
            cells.add(new Node.Text(row.spot(), cell.strip()));
        }
        return new Node.Items(row.spot(), cells);
    }

    /** Says whether a rule can stand in the catalogue. */
    static boolean fits(RoutingRule rule) {
        Set<String> columns = new LinkedHashSet<>();
        boolean tags = rule.then().tags().stream().allMatch(CatalogueRow::isPlain);
        return tags
                && isStripped(rule.source())
                && isStripped(rule.note())
                && ConditionWriting.parts(rule.when()).allMatch(part -> columns.add(column(part)))
                && !columns.contains("");
    }

    /** A cell loses the space at its ends. */
    private static boolean isStripped(@Nullable String text) {
        return text == null || text.equals(text.strip());
    }

    private static String column(Condition part) {
        if (!values(part).stream().allMatch(CatalogueRow::isPlain)) {
            return "";
        }
        if (part instanceof Within.Category) {
            return "category";
        }
        if (part instanceof Within.Region) {
            return "region";
        }
        if (part instanceof CodeIs.Kind) {
            return "kind";
        }
        boolean any = part instanceof WordsMatch words
                && words.all().isEmpty()
                && words.none().isEmpty();
        return any ? "words" : "";
    }

    /** Says whether a value can stand beside others in a cell. */
    private static boolean isPlain(String value) {
        return Phrases.CODE.pattern().matcher(value).matches();
    }

    private static List<String> values(Condition part) {
        List<?> values = part instanceof Within<?> within
                ? within.codes()
                : part instanceof CodeIs<?> is
                        ? is.codes()
                        : part instanceof WordsMatch words ? words.any() : List.of();
        return values.stream().map(String::valueOf).toList();
    }

    static void write(List<RoutingRule> rules, FileWriting out) {
        out.table(
                "dispatch-catalogue.csv",
                HEADER,
                rules.stream().map(CatalogueRow::row).toList());
    }

    private static List<@Nullable Object> row(RoutingRule rule) {
        Map<String, String> when = new LinkedHashMap<>();
        ConditionWriting.parts(rule.when())
                .forEach(part -> when.put(column(part), String.join(ONE_OF_THEM + " ", values(part))));
        List<@Nullable Object> row = new ArrayList<>();
        row.add(rule.id().value().equals(idOf(String.valueOf(rule.rank()))) ? null : rule.id());
        row.add(rule.rank());
        row.add(when.get("category"));
        row.add(when.get("region"));
        row.add(when.get("kind"));
        row.add(when.get("words"));
        row.add(rule.then().lead());
        row.add(each(rule.then().assists()));
        row.add(each(rule.then().copies()));
        row.add(each(rule.then().tags()));
        row.add(rule.then().urgency());
        row.add(rule.validity().from());
        row.add(rule.validity().until());
        row.add(rule.source());
        row.add(rule.note());
        return row;
    }

    private static @Nullable String each(List<?> values) {
        return values.isEmpty()
                ? null
                : values.stream().map(String::valueOf).collect(Collectors.joining(" " + EACH + " "));
    }
}
