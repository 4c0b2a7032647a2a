package io.civicline.engine.internal.folder;

import static io.civicline.engine.internal.folder.Phrases.CODE;
import static io.civicline.engine.internal.folder.Phrases.LINE;
import static io.civicline.engine.internal.folder.Phrases.dated;
import static io.civicline.engine.internal.folder.Phrases.sourced;

import io.civicline.core.code.CategoryCode;
import io.civicline.core.code.RegionCode;
import io.civicline.core.tree.CodeNode;
import io.civicline.core.tree.Validity;
import io.civicline.engine.internal.shape.ObjectShape;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.policy.PolicySetBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Categories and regions. */
final class TreesSection {

    private static final List<String> HEADER =
            List.of("code", "name", "parent", "from", "until", "successor", "source", "note");

    private TreesSection() {}

    /** What a row may look like. */
    static ObjectShape row() {
        return sourced(
                dated(ObjectShape.empty().must("code", CODE).must("name", LINE).may("parent", CODE))
                        .may("successor", CODE));
    }

    static void read(Document document, PolicySetBuilder policy) {
        policy.categories(nodes(document.rows("categories"), CategoryCode::of, policy));
        policy.regions(nodes(document.rows("regions"), RegionCode::of, policy));
    }

    private static <C> List<CodeNode<C>> nodes(List<Row> rows, Function<String, C> code, PolicySetBuilder policy) {
        List<CodeNode<C>> nodes = new ArrayList<>();
        for (Row row : rows) {
            node(row, code).ifPresent(nodes::add);
            Remarks.read(row, policy);
        }
        return nodes;
    }

    private static <C> Optional<CodeNode<C>> node(Row row, Function<String, C> code) {
        Optional<C> own = row.read("code", code);
        String name = row.text("name");
        if (own.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CodeNode<>(
                own.get(),
                name == null ? own.get().toString() : name,
                row.read("parent", code).orElse(null),
                validity(row),
                row.read("successor", code).orElse(null)));
    }

    /** The days on which a row is in force. */
    static Validity validity(Row row) {
        LocalDate from = row.date("from");
        LocalDate until = row.date("until");
        return row.attempt("until", () -> new Validity(from, until)).orElse(Validity.ALWAYS);
    }

    static void write(PolicySet policy, FileWriting out) {
        out.table(
                "categories.csv", HEADER, table(policy.vocabulary().categories().nodes(), "categories", policy));
        out.table("regions.csv", HEADER, table(policy.vocabulary().regions().nodes(), "regions", policy));
    }

    private static <C> List<List<@Nullable Object>> table(List<CodeNode<C>> nodes, String list, PolicySet policy) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (CodeNode<C> node : nodes) {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(node.code());
            row.add(node.name());
            row.add(node.parent());
            row.add(node.validity().from());
            row.add(node.validity().until());
            row.add(node.successor());
            Remarks.addTo(row, policy, list, node.code());
            rows.add(row);
        }
        return rows;
    }
}
