package io.civicline.engine.check;

import io.civicline.core.code.CategoryCode;
import io.civicline.core.condition.AllOf;
import io.civicline.core.condition.Always;
import io.civicline.core.condition.CodeIs;
import io.civicline.core.condition.Condition;
import io.civicline.core.condition.Within;
import io.civicline.core.situation.Vocabulary;
import io.civicline.core.tree.CodeTree;
import io.civicline.core.tree.Validity;
import io.civicline.routing.RoutingRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds rules that an earlier one leaves nothing for. It may miss some, and never names one that can be reached. Not
 * thread-safe.
 */
final class Shadows {

    private final Vocabulary vocabulary;
    private final List<RoutingRule> anywhere = new ArrayList<>();
    private final Map<CategoryCode, List<RoutingRule>> byCategory = new LinkedHashMap<>();

    Shadows(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Remembers a rule, the lowest rank first. */
    void add(RoutingRule rule) {
        if (!rule.validity().equals(Validity.ALWAYS)) {
            return; // the other may hold before or after it
        }
        Set<CategoryCode> tops = categories(rule.when());
        if (tops.isEmpty()) {
            anywhere.add(rule);
        }
        tops.forEach(
                top -> byCategory.computeIfAbsent(top, key -> new ArrayList<>()).add(rule));
    }

    /** The earlier rule that takes all that a rule takes. */
    Optional<RoutingRule> over(RoutingRule rule) {
        List<RoutingRule> candidates = new ArrayList<>(anywhere);
        categories(rule.when()).stream().findFirst().ifPresent(code -> {
            candidates.addAll(byCategory.getOrDefault(code, List.of()));
            if (vocabulary.categories().contains(code)) {
                vocabulary
                        .categories()
                        .ancestors(code)
                        .forEach(above -> candidates.addAll(byCategory.getOrDefault(above, List.of())));
            }
        });
        return candidates.stream().filter(earlier -> takesAll(earlier, rule)).findFirst();
    }

    private boolean takesAll(RoutingRule earlier, RoutingRule rule) {
        List<Condition> asked = parts(rule.when());
        return parts(earlier.when()).stream().allMatch(part -> asked.stream().anyMatch(more -> follows(part, more)));
    }

    /** Says whether the first condition holds wherever the second does. */
    private boolean follows(Condition first, Condition second) {
        if (first.equals(second)) {
            return true;
        }
        if (first instanceof Within.Category above && second instanceof Within.Category below) {
            return within(vocabulary.categories(), above.codes(), below.codes());
        }
        if (first instanceof Within.Region above && second instanceof Within.Region below) {
            return within(vocabulary.regions(), above.codes(), below.codes());
        }
        return first instanceof CodeIs<?> any
                && second instanceof CodeIs<?> some
                && any.subject() == some.subject()
                && any.codes().containsAll(some.codes());
    }

    private static <C> boolean within(CodeTree<C> tree, List<C> tops, List<C> codes) {
        return codes.stream().allMatch(code -> tops.stream().anyMatch(top -> tree.isWithin(code, top)));
    }

    /** The tops of the subtrees of categories that a condition asks for; empty if it asks for none. */
    static Set<CategoryCode> categories(Condition condition) {
        Set<CategoryCode> tops = new LinkedHashSet<>();
        for (Condition part : parts(condition)) {
            if (part instanceof Within.Category category) {
                tops.addAll(category.codes());
            }
        }
        return tops;
    }

    private static List<Condition> parts(Condition condition) {
        if (condition instanceof AllOf all) {
            return all.parts();
        }
        return condition instanceof Always ? List.of() : List.of(condition);
    }
}
