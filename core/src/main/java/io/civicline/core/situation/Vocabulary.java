package io.civicline.core.situation;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.CategoryCode;
import io.civicline.core.code.ChannelCode;
import io.civicline.core.code.KindCode;
import io.civicline.core.code.RegionCode;
import io.civicline.core.code.SourceCode;
import io.civicline.core.code.UrgencyCode;
import io.civicline.core.form.IntakeForms;
import io.civicline.core.ticket.SubStatus;
import io.civicline.core.tree.CodeTree;
import java.util.List;

/**
 * The codes of one policy that a request carries and a condition may name.
 *
 * <p>One policy has one vocabulary; its situations, conditions and tables share the same object, so that the trees of
 * two policies are never mixed. Immutable, thread-safe.
 *
 * @param categories the tree of categories
 * @param regions the tree of regions
 * @param kinds every kind, in the policy's order
 * @param urgencies every urgency, in the policy's order
 * @param channels every channel, in the policy's order
 * @param sources every upstream system, in the policy's order; empty if none hands anything down
 * @param statuses every sub-status, in the policy's order
 * @param forms what is asked at intake: the attributes that a condition may name
 */
public record Vocabulary(
        CodeTree<CategoryCode> categories,
        CodeTree<RegionCode> regions,
        List<KindCode> kinds,
        List<UrgencyCode> urgencies,
        List<ChannelCode> channels,
        List<SourceCode> sources,
        List<SubStatus> statuses,
        IntakeForms forms) {

    /** Copies the lists. */
    public Vocabulary {
        requireNonNull(categories, "categories");
        requireNonNull(regions, "regions");
        kinds = List.copyOf(kinds);
        urgencies = List.copyOf(urgencies);
        channels = List.copyOf(channels);
        sources = List.copyOf(sources);
        statuses = List.copyOf(statuses);
        requireNonNull(forms, "forms");
    }

    /**
     * Makes a vocabulary without upstream systems, sub-statuses and intake forms: attributes are free.
     *
     * @param categories the tree of categories
     * @param regions the tree of regions
     * @param kinds every kind, in the policy's order
     * @param urgencies every urgency, in the policy's order
     * @param channels every channel, in the policy's order
     */
    public Vocabulary(
            CodeTree<CategoryCode> categories,
            CodeTree<RegionCode> regions,
            List<KindCode> kinds,
            List<UrgencyCode> urgencies,
            List<ChannelCode> channels) {
        this(
                categories,
                regions,
                kinds,
                urgencies,
                channels,
                List.of(),
                List.of(),
                new IntakeForms(categories, List.of()));
    }
}
