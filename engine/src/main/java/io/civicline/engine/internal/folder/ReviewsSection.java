package io.civicline.engine.internal.folder;

import static io.civicline.engine.internal.folder.Phrases.CODE;
import static io.civicline.engine.internal.folder.Phrases.NAME;
import static io.civicline.engine.internal.folder.Phrases.sourced;
import static io.civicline.engine.internal.folder.Phrases.top;

import io.civicline.core.code.Label;
import io.civicline.core.code.ReviewLevelCode;
import io.civicline.core.code.RoleCode;
import io.civicline.core.review.ReviewKind;
import io.civicline.core.review.ReviewLevel;
import io.civicline.engine.internal.shape.ChoiceShape;
import io.civicline.engine.internal.shape.EitherShape;
import io.civicline.engine.internal.shape.ListShape;
import io.civicline.engine.internal.shape.ObjectShape;
import io.civicline.engine.internal.shape.Shape;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.policy.PolicySetBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who decides on what is asked of a reviewer, level by level. */
final class ReviewsSection {

    private ReviewsSection() {}

    /** What the file may look like. */
    static ObjectShape shape() {
        Shape level = sourced(
                ObjectShape.empty().must("id", CODE).may("name", NAME).must("roles", EitherShape.oneOrMore(CODE)));
        Shape review = sourced(
                ObjectShape.empty().must("id", ChoiceShape.of(ReviewKind.class)).must("levels", ListShape.some(level)));
        return top().may("reviews", ListShape.some(review));
    }

    static void read(Document document, PolicySetBuilder policy) {
        for (Row row : document.rows("reviews")) {
            row.read("id", ReviewKind::valueOf).ifPresent(kind -> {
                for (Row level : row.rows("levels")) {
                    level(level).ifPresent(read -> policy.review(kind, read));
                    Remarks.read(level, policy);
                }
                Remarks.read(row, policy);
            });
        }
    }

    private static Optional<ReviewLevel> level(Row row) {
        Optional<ReviewLevelCode> id = row.read("id", ReviewLevelCode::of);
        Set<RoleCode> roles = new LinkedHashSet<>();
        row.texts("roles")
                .forEach(role -> row.attempt("roles", () -> RoleCode.of(role)).ifPresent(roles::add));
        if (id.isEmpty() || roles.isEmpty()) {
            return Optional.empty();
        }
        Label label = Names.label(row, "name");
        return Optional.of(
                new ReviewLevel(id.get(), label == null ? Label.of(id.get().value()) : label, roles));
    }

    static void write(PolicySet policy, FileWriting out) {
        List<Object> reviews = new ArrayList<>();
        for (ReviewKind kind : ReviewKind.values()) {
            List<ReviewLevel> levels = policy.reviewLevels(kind);
            if (!levels.isEmpty()) {
                String path = "reviews[" + kind + "]";
                Map<String, Object> fields = new LinkedHashMap<>();
                fields.put("id", kind.name());
                fields.put(
                        "levels",
                        levels.stream()
                                .map(level -> fields(level, policy, path))
                                .toList());
                Remarks.addTo(fields, policy, path);
                reviews.add(fields);
            }
        }
        if (!reviews.isEmpty()) {
            out.object("reviews.json", Map.of("reviews", reviews));
        }
    }

    private static Map<String, Object> fields(ReviewLevel level, PolicySet policy, String path) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", level.code().value());
        Names.put(fields, "name", level.label(), level.code().value());
        fields.put(
                "roles",
                ConditionWriting.values(
                        level.roles().stream().map(RoleCode::value).toList()));
        Remarks.addTo(fields, policy, path + ".levels[" + level.code() + "]");
        return fields;
    }
}
