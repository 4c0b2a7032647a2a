package io.civicline.examples.replay.boston;

import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.routing.RoutingRule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LearntRoutingTest {

    private final List<BostonCase> cases = new ArrayList<>();

    @Test
    void a_type_or_reason_has_a_rule_only_where_it_differs_from_what_is_above_it() {
        seen(5, "works", "lamps", "out", "A");
        seen(2, "works", "roads", "hole", "B");
        seen(1, "works", "roads", "line", "A");

        LearntRouting routing = new LearntRouting(cases);

        assertThat(routing.rules())
                .extracting(RoutingRule::toString)
                .hasSize(3)
                .satisfiesExactly(
                        type -> assertThat(type).contains("works.roads.line").contains("unit:A"),
                        reason -> assertThat(reason).contains("works.roads").contains("unit:B"),
                        subject -> assertThat(subject).contains("works").contains("unit:A"));
    }

    @Test
    void the_narrowest_rules_come_first() {
        seen(3, "works", "lamps", "out", "A");
        seen(2, "works", "roads", "hole", "B");
        seen(1, "works", "roads", "line", "A");

        LearntRouting routing = new LearntRouting(cases);

        assertThat(routing.rules()).extracting(RoutingRule::rank).containsExactly(10, 20, 30);
        assertThat(routing.rules())
                .extracting(rule -> rule.id().value())
                .containsExactly("works.roads.line", "works.roads", "works");
    }

    @Test
    void a_tie_is_decided_by_the_level_above() {
        seen(3, "works", "lamps", "out", "Z");
        seen(1, "works", "roads", "hole", "A");
        seen(1, "works", "roads", "hole", "Z");

        LearntRouting routing = new LearntRouting(cases);

        assertThat(routing.rules()).extracting(rule -> rule.id().value()).containsExactly("works");
    }

    @Test
    void a_subject_has_its_rule_even_if_it_is_like_the_whole_city() {
        seen(1, "works", "lamps", "out", "A");

        LearntRouting routing = new LearntRouting(cases);

        assertThat(routing.rules()).singleElement().satisfies(rule -> {
            assertThat(rule.id().value()).isEqualTo("works");
            assertThat(rule.source()).isEqualTo("majority of those learnt from, 1 of 1 cases");
        });
        assertThat(routing.fallback()).isEqualTo("A");
    }

    @Test
    void the_same_name_under_another_subject_is_another_place() {
        seen(3, "works", "general", "question", "A");
        seen(1, "parks", "general", "question", "B");

        LearntRouting routing = new LearntRouting(cases);

        assertThat(routing.rules()).extracting(rule -> rule.id().value()).containsExactly("parks", "works");
        assertThat(routing.departments()).containsExactly("A", "B");
    }

    @Test
    void a_case_without_a_department_teaches_nothing() {
        seen(9, "works", "lamps", "out", "");
        seen(1, "works", "lamps", "out", "A");

        LearntRouting routing = new LearntRouting(cases);

        assertThat(routing.fallback()).isEqualTo("A");
        assertThat(routing.departments()).containsExactly("A");
    }

    private void seen(int times, String subject, String reason, String type, String department) {
        CategoryPath path = new CategoryPath(subject, reason, type);
        for (int i = 0; i < times; i++) {
            int line = cases.size() + 2;
            cases.add(new BostonCase(line, "c" + line, Instant.EPOCH, Instant.EPOCH, path, null, null, department, ""));
        }
    }
}
