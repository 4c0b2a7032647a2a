package io.civicline.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.civicline.core.command.Command;
import io.civicline.core.command.Contacting.RecordContact;
import io.civicline.core.command.Dispatching.Dispatch;
import io.civicline.core.command.Returning.RequestReturn;
import io.civicline.core.error.Fault;
import io.civicline.core.error.Invalid;
import io.civicline.core.error.Refused;
import io.civicline.core.party.ContactPurpose;
import io.civicline.core.registration.Registration;
import io.civicline.core.registration.RegistrationForm;
import io.civicline.core.ticket.Ticket;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Who writes a code wrongly is told the one that was meant, whether in a registration or in a command. */
class SuggestionsTest {

    private final Town town = Town.open();

    private String faults(Registration registration) {
        Invalid invalid =
                catchThrowableOfType(Invalid.class, () -> town.operator().register(registration));
        StringBuilder said = new StringBuilder();
        invalid.faults().forEach(fault -> said.append(fault).append('\n'));
        return said.toString();
    }

    private static RegistrationForm form() {
        return Town.burstPipe();
    }

    @Test
    void a_registration_names_the_code_that_was_meant() {
        assertThat(faults(form().category("city.watre").dispatch()))
                .isEqualTo("category: the policy has no category 'city.watre'; did you mean 'city.water'?\n");
        assertThat(faults(form().urgency("URGNT").about("park").dispatch()))
                .contains("urgency: the policy has no urgency 'URGNT'; did you mean 'URGENT'?")
                .contains("accused[0]: the policy has no unit 'park'; did you mean 'parks'?");
        assertThat(faults(form().via("PHONES").dispatch()))
                .isEqualTo("channel: the policy has no channel 'PHONES'; did you mean 'PHONE'?\n");
        assertThat(faults(form().urgency("SOMEWHEN").dispatch())).contains("; it has [NORMAL, URGENT]");
    }

    @Test
    void what_is_there_but_empty_is_not_said_to_be_missing() {
        Invalid invalid = catchThrowableOfType(
                Invalid.class,
                () -> town.operator().register(form().subject(" ").dispatch()));
        Fault fault = invalid.faults().get(0);

        assertThat(fault).hasToString("subject: is empty");
        assertThat(fault.text(Locale.CHINESE)).isEqualTo("subject: 为空");
    }

    private void refused(Desk desk, Ticket ticket, Command command, String hint) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> desk.submit(ticket.id(), command))
                .withMessageContaining(hint);
    }

    @Test
    void a_command_names_the_code_that_was_meant() {
        Ticket draft = town.operator().register(form().draft());
        Ticket t = town.dispatched();

        refused(town.operator(), draft, Dispatch.to("watr"), "no unit watr in force; did you mean 'water'?");
        refused(
                town.handler("water"),
                t,
                RequestReturn.because("not-our-dutty", "x"),
                "no reason not-our-dutty for returning; did you mean 'not-our-duty'?");
        refused(
                town.operator(),
                t,
                RecordContact.of(ContactPurpose.URGE, "WEBB"),
                "no channel WEBB; did you mean 'WEB'?");
    }

    @Test
    void who_may_not_is_told_which_roles_may() {
        Ticket t = town.dispatched();
        Refused refused =
                catchThrowableOfType(Refused.class, () -> town.handler("water").submit(t.id(), Dispatch.to("roads")));

        assertThat(refused.getMessage())
                .contains("the role handler may not dispatch the ticket; these roles may: [operator");
        assertThat(refused.reasons().get(0).text(Locale.CHINESE)).contains("；有权的角色：[operator");
    }
}
