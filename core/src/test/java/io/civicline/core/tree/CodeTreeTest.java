package io.civicline.core.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.civicline.core.code.RegionCode;
import io.civicline.core.error.Fault;
import io.civicline.core.error.PolicyFaults;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class CodeTreeTest {

    private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

    private static final CodeTree<RegionCode> CITY = CodeTree.regions(List.of(
            region("city", null),
            region("lotus-street", "east"),
            region("east", "city"),
            region("west", "city"),
            region("old-port", "city").until(MERGER).succeededBy(code("north")),
            region("north", "city").from(MERGER),
            region("elsewhere", null)));

    private static RegionCode code(String value) {
        return RegionCode.of(value);
    }

    private static CodeNode<RegionCode> region(String code, String parent) {
        CodeNode<RegionCode> node = CodeNode.region(code, "区域" + code);
        return parent == null ? node : node.under(code(parent));
    }

    @Test
    void a_code_is_within_itself_and_everything_above_it() {
        assertThat(CITY.isWithin(code("lotus-street"), code("lotus-street"))).isTrue();
        assertThat(CITY.isWithin(code("lotus-street"), code("east"))).isTrue();
        assertThat(CITY.isWithin(code("lotus-street"), code("city"))).isTrue();
    }

    @Test
    void a_code_is_not_within_a_neighbour_nor_within_what_lies_below_it() {
        assertThat(CITY.isWithin(code("lotus-street"), code("west"))).isFalse();
        assertThat(CITY.isWithin(code("east"), code("lotus-street"))).isFalse();
        assertThat(CITY.isWithin(code("elsewhere"), code("city"))).isFalse();
    }

    @Test
    void an_unknown_code_is_within_nothing_not_even_itself() {
        assertThat(CITY.isWithin(code("atlantis"), code("atlantis"))).isFalse();
        assertThat(CITY.isWithin(code("atlantis"), code("city"))).isFalse();
        assertThat(CITY.isWithin(code("east"), code("atlantis"))).isFalse();
    }

    @Test
    void rows_keep_their_order_and_a_parent_may_come_after_its_child() {
        assertThat(CITY.children(code("city")))
                .containsExactly(code("east"), code("west"), code("old-port"), code("north"));
        assertThat(CITY.roots()).containsExactly(code("city"), code("elsewhere"));
        assertThat(CITY.ancestors(code("lotus-street"))).containsExactly(code("east"), code("city"));
        assertThat(CITY.nodes())
                .extracting(CodeNode::code)
                .startsWith(code("city"), code("lotus-street"), code("east"));
    }

    @Test
    void a_merged_region_keeps_its_place_and_names_its_successor() {
        assertThat(CITY.isInForce(code("old-port"), MERGER.minusDays(1))).isTrue();
        assertThat(CITY.isInForce(code("old-port"), MERGER)).isFalse();
        assertThat(CITY.isInForce(code("north"), MERGER)).isTrue();
        assertThat(CITY.isWithin(code("old-port"), code("city"))).isTrue();
        assertThat(CITY.successorOf(code("old-port"))).contains(code("north"));
        assertThat(CITY.successorOf(code("north"))).isEmpty();
    }

    @Test
    void every_fault_of_the_rows_is_named_at_once() {
        List<CodeNode<RegionCode>> rows = List.of(
                region("a", "nowhere"),
                region("b", "c"),
                region("c", "b"),
                region("d", "d"),
                region("below-a-circle", "b"),
                region("e", null).succeededBy(code("gone")),
                region("f", null).succeededBy(code("g")),
                region("g", null).succeededBy(code("f")),
                region("a", null));

        assertThatThrownBy(() -> CodeTree.regions(rows))
                .asInstanceOf(InstanceOfAssertFactories.throwable(PolicyFaults.class))
                .extracting(PolicyFaults::faults, InstanceOfAssertFactories.list(Fault.class))
                .extracting(fault -> fault.code() + " " + fault.path())
                .containsExactly(
                        "MISSING_PARENT regions[a].parent",
                        "CYCLE regions[b].parent",
                        "CYCLE regions[d].parent",
                        "UNKNOWN_CODE regions[e].successor",
                        "CYCLE regions[f].successor",
                        "DUPLICATE regions[a]");
    }

    @Test
    void a_chain_of_a_hundred_thousand_codes_overflows_nothing() {
        int length = 100_000;
        List<CodeNode<RegionCode>> chain = new ArrayList<>(List.of(region("0", null)));
        IntStream.range(1, length).forEach(i -> chain.add(region("" + i, "" + (i - 1))));

        CodeTree<RegionCode> tree = CodeTree.regions(chain);

        assertThat(tree.isWithin(code("" + (length - 1)), code("0"))).isTrue();
        assertThat(tree.ancestors(code("" + (length - 1)))).hasSize(length - 1);
    }

    @Test
    void within_agrees_with_walking_up_on_random_trees() {
        long seed = Long.getLong("civicline.seed", 6906L);
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            int size = 1 + random.nextInt(40);
            List<CodeNode<RegionCode>> rows = IntStream.range(0, size)
                    .mapToObj(i -> region("" + i, i == 0 || random.nextInt(8) == 0 ? null : "" + random.nextInt(i)))
                    .toList();
            CodeTree<RegionCode> tree = CodeTree.regions(rows);
            for (CodeNode<RegionCode> lower : rows) {
                for (CodeNode<RegionCode> upper : rows) {
                    boolean walked =
                            lower.equals(upper) || tree.ancestors(lower.code()).contains(upper.code());
                    assertThat(tree.isWithin(lower.code(), upper.code()))
                            .as("%s within %s, seed %s", lower.code(), upper.code(), seed)
                            .isEqualTo(walked);
                }
            }
        }
    }
}
