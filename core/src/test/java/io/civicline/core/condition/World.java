package io.civicline.core.condition;

import io.civicline.core.code.CategoryCode;
import io.civicline.core.code.ChannelCode;
import io.civicline.core.code.KindCode;
import io.civicline.core.code.RegionCode;
import io.civicline.core.code.SourceCode;
import io.civicline.core.code.StatusCode;
import io.civicline.core.code.UrgencyCode;
import io.civicline.core.form.IntakeForms;
import io.civicline.core.situation.Situation;
import io.civicline.core.situation.SituationBuilder;
import io.civicline.core.situation.Vocabulary;
import io.civicline.core.ticket.Stage;
import io.civicline.core.ticket.SubStatus;
import io.civicline.core.tree.CodeNode;
import io.civicline.core.tree.CodeTree;
import java.time.LocalDateTime;
import java.util.List;

/** A small policy, and a request under it that each test changes where it matters. */
final class World {

    private static final CodeTree<CategoryCode> CATEGORIES = CodeTree.categories(List.of(
            CodeNode.category("urban", "城市管理"),
            CodeNode.category("urban.noise", "噪音").under(CategoryCode.of("urban")),
            CodeNode.category("urban.noise.construction", "施工噪音").under(CategoryCode.of("urban.noise")),
            CodeNode.category("traffic", "交通")));

    static final Vocabulary CODES = new Vocabulary(
            CATEGORIES,
            CodeTree.regions(List.of(
                    CodeNode.region("city", "市"),
                    CodeNode.region("east", "东区").under(RegionCode.of("city")),
                    CodeNode.region("west", "西区").under(RegionCode.of("city")))),
            List.of(KindCode.of("COMPLAINT"), KindCode.of("TIP"), KindCode.of("INQUIRY")),
            List.of(UrgencyCode.of("NORMAL"), UrgencyCode.of("EMERGENCY")),
            List.of(ChannelCode.of("PHONE"), ChannelCode.of("APP")),
            List.of(SourceCode.of("province"), SourceCode.of("110")),
            List.of(
                    new SubStatus(StatusCode.of("parts"), Stage.HANDLING),
                    new SubStatus(StatusCode.of("on-site"), Stage.HANDLING)),
            new IntakeForms(CATEGORIES, List.of()));

    private World() {}

    static SituationBuilder request() {
        return Situation.builder(CODES)
                .kind("COMPLAINT")
                .category("urban.noise.construction")
                .region("east")
                .urgency("NORMAL")
                .channel("PHONE")
                .at(LocalDateTime.of(2026, 2, 13, 15, 20));
    }
}
