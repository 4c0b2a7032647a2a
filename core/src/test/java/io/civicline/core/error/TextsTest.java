package io.civicline.core.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every reason and every fault can be said in Chinese and in English, with the same values. */
class TextsTest {

    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

    static List<RefusalCode> refusalCodes() throws IllegalAccessException {
        List<RefusalCode> codes = new ArrayList<>();
        for (Field field : RefusalCode.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == RefusalCode.class) {
                assertThat(field.get(null)).hasToString(field.getName());
                codes.add((RefusalCode) field.get(null));
            }
        }
        return codes;
    }

    static List<List<String>> sentences() {
        return Stream.of(RefusalTexts.TABLE, FaultTexts.TABLE)
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .map(line -> List.of(line.strip().split("\\s*\\|\\s*", -1)))
                .toList();
    }

    private static Set<String> slots(String sentence) {
        return SLOT.matcher(sentence)
                .results()
                .map((MatchResult slot) -> slot.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("refusalCodes")
    void every_reason_has_a_sentence_in_both_languages(RefusalCode code) {
        Refusal refusal = Refusal.of(code);

        assertThat(refusal.text(Locale.ENGLISH)).isNotEqualTo(code.value()).matches("[\\x20-\\x7E]+");
        assertThat(refusal.text(Locale.CHINESE)).isNotEqualTo(code.value()).containsPattern("[\\u4e00-\\u9fff]");
    }

    @Test
    void no_sentence_is_there_twice_or_for_nothing() throws IllegalAccessException {
        assertThat(sentences()).extracting(sentence -> sentence.get(0)).doesNotHaveDuplicates();
        assertThat(RefusalTexts.TABLE
                        .lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> line.strip().split("\\s*\\|", 2)[0]))
                .containsExactlyInAnyOrderElementsOf(
                        refusalCodes().stream().map(RefusalCode::value).toList());
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void both_languages_speak_of_the_same_values(List<String> sentence) {
        assertThat(sentence).hasSize(3).noneMatch(String::isBlank);
        assertThat(slots(sentence.get(2))).as(sentence.get(0)).isSubsetOf(slots(sentence.get(1)));
    }

    @Test
    void any_kind_of_chinese_is_chinese_and_all_else_is_english() {
        Refusal refusal = Refusal.of(RefusalCode.REASON_NEEDED);

        for (Locale locale :
                List.of(Locale.SIMPLIFIED_CHINESE, Locale.TRADITIONAL_CHINESE, Locale.forLanguageTag("zh-Hans-SG"))) {
            assertThat(refusal.text(locale)).isEqualTo("请说明理由");
        }
        for (Locale locale : List.of(Locale.ROOT, Locale.GERMAN, Locale.forLanguageTag("tr"))) {
            assertThat(refusal.text(locale)).isEqualTo("say why");
        }
        assertThat(refusal).hasToString("say why");
    }

    @Test
    void a_value_is_put_in_as_it_is_even_if_it_looks_like_a_name() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("code", "{what} $1 \\");
        values.put("what", "kind");
        values.put("hint", "");

        assertThat(new Fault("UNKNOWN_CODE", "kind", values).text(Locale.ENGLISH))
                .isEqualTo("kind: the policy has no kind '{what} $1 \\'");
    }

    @Test
    void terms_of_a_policy_are_said_in_chinese_but_the_codes_of_a_host_stay_as_they_are() {
        Fault fault = Fault.of("UNKNOWN_CODE", "kind", "what", "kind", "code", "region", "hint", "");

        assertThat(fault.text(Locale.CHINESE)).contains("诉求类型“region”");
    }

    @Test
    void hints_are_said_in_chinese_too() {
        Fault known = Fault.of("UNKNOWN_CODE", "kind", "what", "kind", "code", "X", "hint", "; it has [A, B]");
        Fault ended = Fault.of(
                "NOT_IN_FORCE", "", "what", "region", "code", "1", "date", "D", "hint", "; it was followed by '2'");

        assertThat(known.text(Locale.CHINESE)).isEqualTo("kind: 政策中没有诉求类型“X”；现有[A, B]");
        assertThat(ended.text(Locale.CHINESE)).isEqualTo("区域“1”在D无效；已由“2”取代");
    }

    @Test
    void a_host_own_code_is_said_with_its_values() {
        assertThat(Refusal.of(new RefusalCode("UNPAID")).text(Locale.CHINESE)).isEqualTo("UNPAID");
        assertThat(Refusal.of(new RefusalCode("UNPAID"), "fee", 12).text(Locale.CHINESE))
                .isEqualTo("UNPAID {fee=12}");
    }

    @Test
    void a_refusal_cites_its_source() {
        Refusal refusal = Refusal.of(RefusalCode.REASON_NEEDED).citing("条例 第二十二条");

        assertThat(refusal.text(Locale.CHINESE)).isEqualTo("请说明理由（依据：条例 第二十二条）");
        assertThat(refusal.citing(null).text(Locale.CHINESE)).isEqualTo("请说明理由");
    }

    @Test
    void a_value_without_a_name_is_a_mistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> Refusal.of(RefusalCode.NOT_YOURS, "unit"));
        assertThatIllegalArgumentException().isThrownBy(() -> Fault.of("SIZE", "path", "min"));
    }

    @Test
    void an_exception_lists_every_reason_or_fault() {
        Refused refused = new Refused(
                "close", List.of(Refusal.of(RefusalCode.NO_PASSED_REPLY), Refusal.of(RefusalCode.NOT_TOLD)));
        Invalid invalid = new Invalid(List.of(Fault.of("REQUIRED", "kind"), Fault.of("REQUIRED", "channel")));

        assertThat(refused)
                .hasMessage("close is refused: NO_PASSED_REPLY no reply of the lead has passed the audit;"
                        + " NOT_TOLD the citizen has not been told the answer");
        assertThat(invalid).hasMessage("the input has 2 faults:\n  kind: is missing\n  channel: is missing");
    }

    @Test
    void a_message_names_fifty_faults_and_counts_the_rest() {
        PolicyFaults faults = new PolicyFaults(Collections.nCopies(52, Fault.of("REQUIRED", "x")));

        assertThat(faults.getMessage().lines()).hasSize(52);
        assertThat(faults).hasMessageStartingWith("the policy has 52 faults:").hasMessageEndingWith("\n  and 2 more");
        assertThat(faults.faults()).hasSize(52);
    }

    @Test
    void nothing_wrong_is_no_exception() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Refused("x", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Invalid(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new PolicyFaults(List.of()));
    }

    @Test
    void each_kind_of_error_says_whether_trying_again_can_help() {
        assertThat(new Unavailable("x", null).isRetryable()).isTrue();
        assertThat(new Contended("x", null).isRetryable()).isTrue();
        assertThat(new OutcomeUnknown("x", null).isRetryable()).isFalse();
        assertThat(new Refused("x", List.of(Refusal.of(RefusalCode.CLOSED))).isRetryable())
                .isFalse();
        assertThat(new Invalid(List.of(Fault.of("REQUIRED", "x"))).isRetryable())
                .isFalse();
    }
}
