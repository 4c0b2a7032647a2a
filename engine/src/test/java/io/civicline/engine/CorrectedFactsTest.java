package io.civicline.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.civicline.core.access.Actor;
import io.civicline.core.command.Changing.Correct;
import io.civicline.core.command.Command;
import io.civicline.core.command.Finishing.Close;
import io.civicline.core.command.Replying.Audit;
import io.civicline.core.command.Replying.TellCitizen;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.error.Refused;
import io.civicline.core.reply.Finding;
import io.civicline.core.ticket.Closure;
import io.civicline.core.ticket.Stage;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.policy.Reroute;
import io.civicline.engine.policy.Role;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What becomes of a ticket that is over when it is found that something of it was written down wrongly. */
class CorrectedFactsTest {

    private static final Correct ROADS = Correct.because("实为路面").category("city.roads");

    private final Town town = Town.open(TownPolicies.builder()
            .role(Role.of("auditor").may("correct").seesEverything())
            .reroute(Reroute.PROPOSE)
            .rechoosingLimits()
            .build());

    private Ticket closed() {
        Ticket ticket = town.replied();
        town.chief(ticket, Audit.passed());
        town.chief(ticket, new TellCitizen("PHONE"));
        return town.chief(ticket, Close.as(Closure.RESOLVED));
    }

    private Ticket correct(Ticket ticket, Command command) {
        return as(Actor.of("sun", "auditor"), ticket, command);
    }

    private Ticket as(Actor actor, Ticket ticket, Command command) {
        return town.hotline.as(actor).submit(ticket.id(), command).ticket();
    }

    private RefusalCode refusal(Actor actor, Ticket ticket, Command command) {
        Refused refused =
                org.assertj.core.api.Assertions.catchThrowableOfType(Refused.class, () -> as(actor, ticket, command));
        return refused.reasons().get(0).code();
    }

    @Test
    void both_values_are_kept_and_the_ticket_stays_over() {
        Ticket before = closed();
        int sent = town.sent.size();
        Ticket after = correct(before, ROADS.finding(Finding.PARTLY));

        assertThat(after.stage()).isEqualTo(Stage.CLOSED);
        assertThat(after.request().category().value()).isEqualTo("city.roads");
        assertThat(after.registered().request().category().value()).isEqualTo("city.water");
        assertThat(after.finding()).hasValue(Finding.PARTLY);
        assertThat(after.answering().replies()).isEqualTo(before.answering().replies());
        assertThat(after.answering().replies().get(0).finding()).isEqualTo(Finding.SOLVED);
        assertThat(town.sent).hasSize(sent);
        assertThat(town.chief().verify(before.id()).isWhole()).isTrue();
    }

    @Test
    void nothing_is_routed_and_no_clock_is_touched_although_changed_facts_would_do_both() {
        Ticket before = closed();
        Ticket after = correct(before, ROADS);

        assertThat(after.ledger()).isEqualTo(before.ledger());
        assertThat(after.handling()).isEqualTo(before.handling());
        assertThat(after.ending()).isEqualTo(before.ending());
        assertThat(after.nextMoment()).isEqualTo(before.nextMoment());
        assertThat(town.chief().journal(before.id()))
                .last()
                .satisfies(entry -> assertThat(entry.event().name()).isEqualTo("corrected"));
    }

    @Test
    void p82_what_is_right_already_is_no_event() {
        Ticket ticket = closed();
        int before = town.chief().journal(ticket.id()).size();
        correct(ticket, Correct.because("x").category("city.water").finding(Finding.SOLVED));

        assertThat(town.chief().journal(ticket.id())).hasSize(before);
    }

    @Test
    void an_open_ticket_has_its_facts_changed_not_corrected() {
        assertThat(refusal(Actor.of("sun", "auditor"), town.replied(), ROADS)).isEqualTo(RefusalCode.NOT_CLOSED);
    }

    @Test
    void a_finding_can_be_corrected_only_by_others_than_those_who_found_it_and_only_if_there_is_one() {
        Actor ofTheUnit = Actor.of("lin", "auditor").in("water");

        assertThat(refusal(ofTheUnit, closed(), Correct.because("x").finding(Finding.PARTLY)))
                .isEqualTo(RefusalCode.OWN_WORK);
        assertThat(refusal(
                        Actor.of("sun", "auditor"),
                        town.dispatchedThenWithdrawn(),
                        Correct.because("x").finding(Finding.PARTLY)))
                .isEqualTo(RefusalCode.NO_PASSED_REPLY);
    }

    @Test
    void only_who_has_the_role_may_and_only_codes_in_force_are_taken() {
        Ticket ticket = closed();

        assertThat(refusal(Actor.of("zhao", "chief"), ticket, ROADS)).isEqualTo(RefusalCode.NOT_PERMITTED);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> correct(ticket, Correct.because("x").region("1100")))
                .satisfies(refused -> assertThat(refused.reasons().get(0).text(Locale.ENGLISH))
                        .contains("region"));
    }
}
