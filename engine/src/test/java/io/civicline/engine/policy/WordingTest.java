package io.civicline.engine.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.civicline.core.code.ChannelCode;
import io.civicline.core.code.KindCode;
import io.civicline.core.code.Label;
import io.civicline.core.code.ReasonCode;
import io.civicline.core.code.UrgencyCode;
import io.civicline.core.command.CodedReason;
import io.civicline.core.command.ReasonUse;
import io.civicline.core.error.PolicyFaults;
import io.civicline.engine.TownPolicies;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What people read instead of codes. */
class WordingTest {

    private static final Label PHONE_KIND = Label.of("电话诉求", "By phone");
    private static final Label PHONE = Label.of("电话", "Phone");

    private final PolicySet policy = TownPolicies.builder()
            .kind("VOICE", PHONE_KIND)
            .channel("VOICE", PHONE)
            .urgency("FLOOD", Label.of("汛情", "Flood"))
            .reason(CodedReason.of(ReasonUse.DECLINE, "litigation", Label.of("涉法涉诉", "Before a court"))
                    .telling(Label.of("请向受理法院了解进展。", "Please ask the court that hears the case."))
                    .citing("政务热线规范 6.3"))
            .build();

    @Test
    void a_code_with_words_is_read_by_them_and_is_a_code_like_others() {
        assertThat(policy.vocabulary().kinds()).contains(KindCode.of("VOICE"));
        assertThat(policy.vocabulary().urgencies()).endsWith(UrgencyCode.of("FLOOD"));
        assertThat(policy.channels()).contains(ChannelCode.of("VOICE"));
        assertThat(policy.labelOf(UrgencyCode.of("FLOOD")).text(Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("汛情");
        assertThat(policy.labelOf(UrgencyCode.of("FLOOD")).text(Locale.FRENCH)).isEqualTo("Flood");
    }

    @Test
    void a_kind_and_a_channel_of_the_same_text_are_not_mixed_up() {
        assertThat(policy.labelOf(KindCode.of("VOICE"))).isEqualTo(PHONE_KIND);
        assertThat(policy.labelOf(ChannelCode.of("VOICE"))).isEqualTo(PHONE);
    }

    @Test
    void a_code_without_words_is_read_as_it_is() {
        assertThat(policy.labelOf(KindCode.of("COMPLAINT"))).isEqualTo(Label.of("COMPLAINT"));
        assertThat(policy.labelOf(ChannelCode.of("LONG-GONE"))).hasToString("LONG-GONE");
    }

    @Test
    void a_reason_has_words_for_staff_and_for_the_citizen() {
        assertThat(policy.reason(ReasonUse.DECLINE, ReasonCode.of("litigation")))
                .hasValueSatisfying(reason -> {
                    assertThat(reason.label().text(Locale.ENGLISH)).isEqualTo("Before a court");
                    assertThat(reason.toCitizen().text(Locale.CHINESE)).isEqualTo("请向受理法院了解进展。");
                    assertThat(reason.source()).isEqualTo("政务热线规范 6.3");
                });
        assertThat(policy.reasons(ReasonUse.DECLINE)).contains(ReasonCode.of("litigation"));
    }

    @Test
    void a_reason_belongs_to_its_use() {
        assertThat(policy.reason(ReasonUse.REFER, ReasonCode.of("litigation"))).isEmpty();
        assertThat(policy.reason(ReasonUse.DECLINE, ReasonCode.of("nonsense"))).isEmpty();
    }

    @Test
    void a_reason_without_words_is_read_by_its_code_and_tells_the_citizen_nothing() {
        ReasonCode code = policy.reasons(ReasonUse.RETURN).iterator().next();

        assertThat(policy.reason(ReasonUse.RETURN, code)).hasValueSatisfying(reason -> {
            assertThat(reason.label()).isEqualTo(Label.of(code.value()));
            assertThat(reason.toCitizen()).isNull();
        });
    }

    @Test
    void a_code_with_and_without_words_is_defined_twice() {
        PolicyFaults faults = catchThrowableOfType(
                PolicyFaults.class,
                () -> TownPolicies.builder()
                        .kind("COMPLAINT", Label.of("投诉", "Complaint"))
                        .reason(CodedReason.of(ReasonUse.EXTEND, "complex", Label.of("复杂", "Complex")))
                        .reasons(ReasonUse.EXTEND, "complex")
                        .build());

        assertThat(faults.faults())
                .extracting(fault -> fault.path() + " " + fault.code())
                .containsExactlyInAnyOrder("kinds DUPLICATE", "reasons.EXTEND DUPLICATE");
    }

    @Test
    void a_later_change_of_the_builder_does_not_change_the_policy() {
        PolicySetBuilder builder = TownPolicies.builder();
        PolicySet before = builder.build();
        builder.kind("LATER", Label.of("后来", "Later"));

        assertThat(before.labelOf(KindCode.of("LATER"))).isEqualTo(Label.of("LATER"));
    }

    @Test
    void a_label_is_never_blank() {
        assertThatIllegalArgumentException().isThrownBy(() -> Label.of(" ", "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> Label.of("x", ""));
        assertThat(Label.of("城管", "Streets")).hasToString("城管 Streets");
    }
}
