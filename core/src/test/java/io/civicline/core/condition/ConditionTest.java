package io.civicline.core.condition;

import static io.civicline.core.condition.Conditions.all;
import static io.civicline.core.condition.Conditions.allWords;
import static io.civicline.core.condition.Conditions.always;
import static io.civicline.core.condition.Conditions.anonymous;
import static io.civicline.core.condition.Conditions.any;
import static io.civicline.core.condition.Conditions.anyWord;
import static io.civicline.core.condition.Conditions.atLeast;
import static io.civicline.core.condition.Conditions.atMost;
import static io.civicline.core.condition.Conditions.attribute;
import static io.civicline.core.condition.Conditions.attributeWithin;
import static io.civicline.core.condition.Conditions.category;
import static io.civicline.core.condition.Conditions.channel;
import static io.civicline.core.condition.Conditions.confidential;
import static io.civicline.core.condition.Conditions.kind;
import static io.civicline.core.condition.Conditions.localTime;
import static io.civicline.core.condition.Conditions.noWord;
import static io.civicline.core.condition.Conditions.not;
import static io.civicline.core.condition.Conditions.region;
import static io.civicline.core.condition.Conditions.source;
import static io.civicline.core.condition.Conditions.status;
import static io.civicline.core.condition.Conditions.upstream;
import static io.civicline.core.condition.Conditions.urgency;
import static io.civicline.core.condition.World.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.civicline.core.error.Fault;
import io.civicline.core.situation.Counter;
import io.civicline.core.situation.Situation;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ConditionTest {

    @Test
    void a_category_means_its_subtree_in_the_tree_of_the_policy() {
        Situation construction = request().build();

        assertThat(category("urban.noise").test(construction)).isTrue();
        assertThat(category("urban.noise.construction").test(construction)).isTrue();
        assertThat(category("traffic").test(construction)).isFalse();
        assertThat(category("traffic", "urban").test(construction)).isTrue();
        assertThat(category("urban.noise.construction")
                        .test(request().category("urban.noise").build()))
                .isFalse();
    }

    @Test
    void a_ticket_without_sub_status_has_none_of_those_named() {
        Situation plain = request().build();
        Situation waiting = request().status("parts").build();

        assertThat(status("parts", "on-site").test(waiting)).isTrue();
        assertThat(status("on-site").test(waiting)).isFalse();
        assertThat(status("parts").test(plain)).isFalse();
        assertThat(status("parts").negate().test(plain)).isTrue();
        assertThat(status("parts").explain(plain).toString()).contains("status is none, wanted parts");
        assertThat(status("parts").negate().explain(waiting).text(Locale.CHINESE))
                .contains("子状态为parts，要求不是parts");
        assertThat(status("parts", "prats").faults(World.CODES, "when"))
                .singleElement()
                .hasToString("when.status: the policy has no status 'prats' (parts, on-site)");
    }

    @Test
    void a_request_without_region_lies_in_no_region() {
        Situation nowhere = Situation.builder(World.CODES)
                .kind("TIP")
                .category("urban")
                .urgency("NORMAL")
                .channel("APP")
                .at(LocalDateTime.MIN)
                .build();

        assertThat(region("city").test(nowhere)).isFalse();
        assertThat(region("city").explain(nowhere)).hasToString("region is none, wanted city or below");
        assertThat(not(region("city")).test(nowhere)).isTrue();
    }

    @Test
    void a_source_is_the_system_that_handed_the_request_down() {
        Situation handedDown = request().source("province").build();

        assertThat(source("province").test(handedDown)).isTrue();
        assertThat(source("110", "province").test(handedDown)).isTrue();
        assertThat(source("110").test(handedDown)).isFalse();
        assertThat(source("110").explain(handedDown)).hasToString("source is province, wanted 110");
        assertThat(upstream().test(handedDown)).isTrue();
    }

    @Test
    void a_request_that_came_to_the_hotline_itself_has_no_source() {
        Situation own = request().build();

        assertThat(source("province").test(own)).isFalse();
        assertThat(source("province").explain(own)).hasToString("source is none, wanted province");
        assertThat(source("province").explain(own).mismatches().get(0).text(Locale.CHINESE))
                .isEqualTo("来源系统为（无），要求province");
        assertThat(not(source("province")).test(own)).isTrue();
        assertThat(upstream().test(own)).isFalse();
        assertThat(upstream().explain(own)).hasToString("upstream is false, wanted true");
    }

    @Test
    void a_source_that_the_policy_lacks_is_a_fault_that_names_those_it_has() {
        assertThat(source("province", "provinz").faults(World.CODES, "when"))
                .extracting(fault -> fault.text(Locale.ENGLISH))
                .containsExactly("when.source: the policy has no source 'provinz' (province, 110)");
    }

    @Test
    void words_are_found_on_normalised_text() {
        Situation karaoke = request().text("ＫＴＶ太吵", "每晚12点").build();

        assertThat(anyWord("ktv", "酒吧").test(karaoke)).isTrue();
        assertThat(allWords("Ktv", "每晚").test(karaoke)).isTrue();
        assertThat(allWords("ktv", "酒吧").test(karaoke)).isFalse();
        assertThat(noWord("酒吧").test(karaoke)).isTrue();
        assertThat(noWord("酒吧", "KTV").test(karaoke)).isFalse();
        assertThat(new WordsMatch(List.of("ktv"), List.of("吵"), List.of("酒吧")).test(karaoke))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "22:00, 06:00, 21:59, false", // crosses midnight
        "22:00, 06:00, 22:00, true",
        "22:00, 06:00, 00:00, true",
        "22:00, 06:00, 05:59, true",
        "22:00, 06:00, 06:00, false",
        "09:00, 17:30, 08:59, false",
        "09:00, 17:30, 09:00, true",
        "09:00, 17:30, 17:29, true",
        "09:00, 17:30, 17:30, false",
        "18:00, 00:00, 23:59, true", // 00:00 ends the day
        "18:00, 00:00, 00:00, false"
    })
    void a_local_time_is_half_open(String from, String until, LocalTime at, boolean holds) {
        Situation situation =
                request().at(LocalDateTime.of(2026, 2, 13, 0, 0).with(at)).build();

        assertThat(localTime(from, until).test(situation)).isEqualTo(holds);
    }

    @Test
    void the_bounds_of_a_count_are_both_included() {
        Situation thrice = request().count(Counter.RETURNS, 3).build();

        assertThat(atLeast(Counter.RETURNS, 3).test(thrice)).isTrue();
        assertThat(atLeast(Counter.RETURNS, 4).test(thrice)).isFalse();
        assertThat(atMost(Counter.RETURNS, 3).test(thrice)).isTrue();
        assertThat(atMost(Counter.RETURNS, 2).test(thrice)).isFalse();
        assertThat(atMost(Counter.HOPS, 0).test(thrice)).isTrue();
    }

    @Test
    void an_attribute_that_was_not_given_has_no_value() {
        assertThat(attribute("owner", "power-grid").test(request().build())).isFalse();
        assertThat(attribute("owner", "telecom", "power-grid")
                        .test(request().attribute("owner", "power-grid").build()))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "3, -, 3, true",
                "3, -, 2.999, false",
                "3.0, -, 3, true",
                "-, 10, 9, true", // as numbers, not as texts
                "-, 10, 10.5, false",
                "-2, 2, -2, true",
                "-2, 2, -2.01, false",
                "100, 1e2, 100, true",
                "3, -, three, false",
                "3, -, -, false"
            })
    void the_bounds_of_a_number_are_both_included_and_what_is_no_number_is_not_between_them(
            String atLeast, String atMost, String answer, boolean holds) {
        Condition floors = attributeWithin("floors", atLeast, atMost);
        Situation situation = answer == null
                ? request().build()
                : request().attribute("floors", answer).build();

        assertThat(floors.test(situation)).isEqualTo(holds);
        assertThat(floors.explain(situation).holds()).isEqualTo(holds);
        assertThat(floors.explainNot(situation).holds()).isEqualTo(!holds);
    }

    @Test
    void a_number_outside_the_bounds_is_said_with_the_bounds() {
        Situation two = request().attribute("floors", "2").build();

        assertThat(attributeWithin("floors", "3.0", null).explain(two))
                .hasToString("attribute floors is 2, wanted >= 3");
        assertThatIllegalArgumentException().isThrownBy(() -> attributeWithin("floors", null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> attributeWithin("floors", "3", "2"));
        assertThatIllegalArgumentException().isThrownBy(() -> attributeWithin(" ", "3", "4"));
    }

    @Test
    void of_several_values_one_is_enough() {
        Situation both = request().attribute("hours", "day", "night").build();

        assertThat(attribute("hours", "night").test(both)).isTrue();
        assertThat(attribute("hours", "dusk", "day").test(both)).isTrue();
        assertThat(attribute("hours", "dusk").explain(both)).hasToString("attribute hours is day, night, wanted dusk");
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(
                        kind("INQUIRY", "TIP"),
                        "kind is COMPLAINT, wanted INQUIRY or TIP",
                        "诉求类型为COMPLAINT，要求INQUIRY或TIP"),
                Arguments.of(
                        category("traffic"),
                        "category is urban.noise.construction, wanted traffic or below",
                        "诉求分类为urban.noise.construction，要求traffic或其下级"),
                Arguments.of(region("west"), "region is east, wanted west or below", "区域为east，要求west或其下级"),
                Arguments.of(urgency("EMERGENCY"), "urgency is NORMAL, wanted EMERGENCY", "紧急程度为NORMAL，要求EMERGENCY"),
                Arguments.of(channel("APP"), "channel is PHONE, wanted APP", "受理渠道为PHONE，要求APP"),
                Arguments.of(anyWord("渣土", "扬尘"), "the text has none, wanted 渣土 or 扬尘", "文本含有（无），要求渣土或扬尘"),
                Arguments.of(allWords("夜间", "扬尘", "渣土"), "the text has 夜间, wanted 扬尘", "文本含有夜间，要求扬尘"),
                Arguments.of(noWord("夜间"), "the text has 夜间, wanted not 夜间", "文本含有夜间，要求不是夜间"),
                Arguments.of(
                        attribute("owner", "telecom"),
                        "attribute owner is power-grid, wanted telecom",
                        "属性owner为power-grid，要求telecom"),
                Arguments.of(atLeast(Counter.RETURNS, 3), "returns is 2, wanted >= 3", "退单次数为2，要求>= 3"),
                Arguments.of(
                        localTime("22:00", "06:00"),
                        "local time is 15:20, wanted 22:00-06:00",
                        "当地时间为15:20，要求22:00-06:00"),
                Arguments.of(confidential(), "confidential is false, wanted true", "保密为false，要求true"),
                Arguments.of(not(anonymous()), "anonymous is true, wanted false", "匿名为true，要求false"),
                Arguments.of(
                        not(kind("COMPLAINT")),
                        "kind is COMPLAINT, wanted not COMPLAINT",
                        "诉求类型为COMPLAINT，要求不是COMPLAINT"),
                Arguments.of(not(anyWord("夜间")), "the text has 夜间, wanted not 夜间", "文本含有夜间，要求不是夜间"),
                Arguments.of(not(noWord("渣土")), "the text has none, wanted 渣土", "文本含有（无），要求渣土"),
                Arguments.of(not(always()), "the condition is always, wanted not always", "条件为always，要求不是always"),
                Arguments.of(
                        category("urban").and(kind("TIP")).and(channel("APP")),
                        "kind is COMPLAINT, wanted TIP",
                        "诉求类型为COMPLAINT，要求TIP"),
                Arguments.of(
                        any(kind("TIP"), channel("APP")),
                        "kind is COMPLAINT, wanted TIP; channel is PHONE, wanted APP",
                        "诉求类型为COMPLAINT，要求TIP；受理渠道为PHONE，要求APP"),
                Arguments.of(
                        not(any(kind("TIP"), channel("PHONE"))),
                        "channel is PHONE, wanted not PHONE",
                        "受理渠道为PHONE，要求不是PHONE"),
                Arguments.of(
                        not(all(kind("COMPLAINT"), channel("PHONE"))),
                        "kind is COMPLAINT, wanted not COMPLAINT; channel is PHONE, wanted not PHONE",
                        "诉求类型为COMPLAINT，要求不是COMPLAINT；受理渠道为PHONE，要求不是PHONE"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void what_fails_first_is_named_with_actual_and_wanted_value(Condition condition, String english, String chinese) {
        Situation situation = request()
                .text("夜间施工")
                .attribute("owner", "power-grid")
                .count(Counter.RETURNS, 2)
                .anonymous()
                .build();

        assertThat(condition.test(situation)).isFalse();
        assertThat(condition.explain(situation).text(Locale.ENGLISH)).isEqualTo(english);
        assertThat(condition.explain(situation).text(Locale.SIMPLIFIED_CHINESE)).isEqualTo(chinese);
    }

    @Test
    void a_value_that_looks_like_a_slot_is_shown_as_it_is() {
        Situation odd = request().attribute("owner", "{wanted} $1").build();

        assertThat(attribute("owner", "telecom").explain(odd))
                .hasToString("attribute owner is {wanted} $1, wanted telecom");
    }

    @Test
    void what_holds_says_so() {
        assertThat(always().explain(request().build()).text(Locale.ENGLISH)).isEqualTo("holds");
        assertThat(always().explain(request().build()).text(Locale.CHINA)).isEqualTo("符合");
    }

    @Test
    void a_condition_prints_itself_compactly() {
        Condition condition = category("urban.noise")
                .and(kind("COMPLAINT", "TIP"))
                .and(new WordsMatch(List.of("渣土", "ＫＴＶ"), List.of(), List.of("表扬")))
                .and(attribute("owner", "power-grid"))
                .and(localTime("22:00", "06:00"))
                .and(atLeast(Counter.RETURNS, 3).or(atMost(Counter.HOPS, 1)))
                .and(not(confidential()));

        assertThat(condition)
                .hasToString("all(category(urban.noise), kind(COMPLAINT, TIP), words(any: 渣土, ktv; none: 表扬), "
                        + "attribute(owner: power-grid), localTime(22:00-06:00), any(returns(>= 3), hops(<= 1)), "
                        + "not(confidential))");
    }

    @Test
    void codes_that_the_policy_does_not_have_are_named_with_their_place() {
        Condition condition = all(
                category("urban", "sky"),
                any(region("moon"), kind("COMPLAINT", "RANT")),
                not(urgency("YESTERDAY")),
                channel("FAX"),
                atLeast(Counter.of("visits"), 1),
                atLeast(Counter.of("host:visit"), 1));

        assertThat(condition.faults(World.CODES, "rules[r].when"))
                .extracting(Fault::toString)
                .containsExactly(
                        "rules[r].when.all[0].category: the policy has no category 'sky'",
                        "rules[r].when.all[1].any[0].region: the policy has no region 'moon'",
                        "rules[r].when.all[1].any[1].kind: the policy has no kind 'RANT' (COMPLAINT, TIP, INQUIRY)",
                        "rules[r].when.all[2].not.urgency: the policy has no urgency 'YESTERDAY' (NORMAL, EMERGENCY)",
                        "rules[r].when.all[3].channel: the policy has no channel 'FAX' (PHONE, APP)",
                        "rules[r].when.all[4]: nobody counts 'visits'; it may be " + Counter.OWN + " or host:EVENT");
    }

    @Test
    void conditions_nest_64_deep_and_no_deeper() {
        Condition deep = kind("TIP");
        for (int i = 1; i < Condition.MAX_DEPTH; i++) {
            deep = i % 2 == 0 ? new AnyOf(List.of(deep)) : new Not(new AllOf(List.of(always())).or(deep));
            if (deep.depth() >= Condition.MAX_DEPTH - 2) {
                break;
            }
        }
        Condition deepest = new AllOf(List.of(deep));
        while (deepest.depth() < Condition.MAX_DEPTH) {
            deepest = new AllOf(List.of(deepest));
        }
        Condition last = deepest;

        assertThat(last.depth()).isEqualTo(64);
        assertThat(last.explain(request().build()).holds())
                .isEqualTo(last.test(request().build()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AllOf(List.of(last)))
                .withMessage("conditions nest at most 64 deep, this would be 65");
        assertThatIllegalArgumentException().isThrownBy(() -> new Not(last));
        assertThatIllegalArgumentException().isThrownBy(() -> new AnyOf(List.of(always(), last)));
    }

    @Test
    void a_long_chain_of_and_is_flat() {
        Condition chain = kind("COMPLAINT");
        for (int i = 0; i < 2_000; i++) {
            chain = chain.and(category("urban"));
        }

        assertThat(chain.depth()).isEqualTo(2);
        assertThat(chain.test(request().build())).isTrue();
    }

    @Test
    void empty_alternatives_are_refused_where_they_are_written() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AllOf(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new AnyOf(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new CodeIs.Kind(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Within.Region(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new AttributeIs("owner", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new WordsMatch(List.of(), List.of(), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> anyWord("渣土", "\u3000\u00a0"));
        assertThatIllegalArgumentException().isThrownBy(() -> new CounterIs(Counter.HOPS, null, null));
    }

    @Test
    void contradicting_bounds_are_refused_where_they_are_written() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CounterIs(Counter.HOPS, 3, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> atLeast(Counter.HOPS, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> atMost(Counter.HOPS, -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> localTime("06:00", "06:00"))
                .withMessageContaining("for the whole day leave it out");
        assertThatExceptionOfType(java.time.format.DateTimeParseException.class)
                .isThrownBy(() -> localTime("24:00", "06:00"));
    }

    @Test
    void the_kinds_of_condition_are_these_and_adding_one_is_a_decision() {
        assertThat(Stream.of(Condition.class.getPermittedSubclasses()).map(Class::getSimpleName))
                .containsExactlyInAnyOrder(
                        "Always",
                        "CodeIs",
                        "Within",
                        "WordsMatch",
                        "AttributeIs",
                        "NumberIs",
                        "CounterIs",
                        "LocalTimeWithin",
                        "FlagIs",
                        "AllOf",
                        "AnyOf",
                        "Not");
        assertThat(Stream.of(CodeIs.class.getPermittedSubclasses()).map(Class::getSimpleName))
                .containsExactlyInAnyOrder("Kind", "Urgency", "Channel", "Source", "Status");
        assertThat(Stream.of(Within.class.getPermittedSubclasses()).map(Class::getSimpleName))
                .containsExactlyInAnyOrder("Category", "Region");
    }
}
