package io.civicline.examples.quickstart;

import io.civicline.core.code.CategoryCode;
import io.civicline.core.code.RegionCode;
import io.civicline.core.tree.CodeTree;
import io.civicline.engine.policy.PolicySet;
import io.civicline.examples.town.Page;
import java.util.Locale;

/** What the folder of the city holds, counted. */
final class Holdings {

    private final PolicySet policy;

    Holdings(PolicySet policy) {
        this.policy = policy;
    }

    void write(Page page) {
        CodeTree<RegionCode> regions = policy.vocabulary().regions();
        CodeTree<CategoryCode> categories = policy.vocabulary().categories();
        long districts = regions.roots().stream()
                .flatMap(root -> regions.children(root).stream())
                .filter(district -> regions.isInForce(district, Month.FIRST_DAY))
                .count();
        long leaves = categories.nodes().stream()
                .filter(node -> categories.children(node.code()).isEmpty())
                .count();
        page.heading(policy.title().text(Locale.CHINESE) + ": examples/policies/" + policy.name());
        row(page, "区", "districts", districts);
        row(page, "承办单位", "units", policy.units().all().size());
        row(page, "诉求分类末级", "categories to choose from", leaves);
        row(page, "填报表", "forms", policy.forms().all().size());
        row(page, "派单规则", "routing rules", policy.routing().rules().size());
        row(page, "计时", "clocks", policy.clocks().rules().size());
        row(
                page,
                "升级步骤",
                "steps",
                policy.clocks().rules().stream()
                        .mapToLong(rule -> rule.steps().size())
                        .sum());
        row(page, "通知", "notices", policy.notices().size());
    }

    private static void row(Page page, String zh, String en, long count) {
        page.line("%6d %s %s", count, zh, en);
    }
}
