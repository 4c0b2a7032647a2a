package io.civicline.testkit.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.civicline.core.error.Refused;
import io.civicline.core.event.Entry;
import io.civicline.core.event.RegistrationEvent.Registered;
import io.civicline.core.id.TicketId;
import io.civicline.core.id.UnitId;
import io.civicline.core.notice.Notice;
import io.civicline.core.request.Intake;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.Desk;
import io.civicline.engine.policy.PolicySet;
import io.civicline.testkit.city.TestCity;
import io.civicline.testkit.hotline.HotlineRig;
import java.util.stream.Stream;

/** What units must not see: that they are complained of, and who asks confidentially. */
record SightWitness(HotlineRig rig) {

    void look(TicketId id) {
        Ticket ticket = rig.desk("supervisor").ticket(id);
        TestCity.UNITS.stream()
                .filter(unit -> isAccused(UnitId.of(unit), ticket))
                .forEach(unit -> theAccusedSeesNothing(rig.as(unit), ticket));
        if (ticket.request().confidential()) {
            ticket.handling().assignments().stream()
                    .map(part -> part.unit().value())
                    .distinct()
                    .filter(unit -> ticket.concerns(UnitId.of(unit)))
                    .forEach(unit -> whoAsksIsNotShown(rig.as(unit), id));
        }
    }

    /** It is, or one of those above it, along the relations in which units give work on; in this city no unit ends. */
    private boolean isAccused(UnitId unit, Ticket ticket) {
        return ticket.request().accused().contains(unit)
                || policy().subassign().relations().stream()
                        .flatMap(relation -> policy().units().related(unit, relation).stream())
                        .anyMatch(above -> isAccused(above, ticket));
    }

    private PolicySet policy() {
        return rig.hotline().policy();
    }

    private static void theAccusedSeesNothing(Desk desk, Ticket ticket) {
        assertThatExceptionOfType(Refused.class)
                .as("an accused unit reads %s", ticket.id())
                .isThrownBy(() -> desk.ticket(ticket.id()));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> desk.journal(ticket.id()));
        String number = ticket.registered().externalId() == null
                ? null
                : ticket.registered().externalId().value();
        if (number != null) {
            assertThat(desk.find(number)).isEmpty();
        }
    }

    private static void whoAsksIsNotShown(Desk desk, TicketId id) {
        Ticket seen;
        try {
            seen = desk.ticket(id);
        } catch (Refused hidden) {
            return;
        }
        Stream<Intake> told = desk.journal(id).stream()
                .map(Entry::event)
                .filter(Registered.class::isInstance)
                .map(event -> ((Registered) event).intake());
        assertThat(Stream.concat(Stream.of(seen.registered()), told)
                        .flatMap(intake -> intake.requesters().stream())
                        .flatMap(one -> Stream.of(one.name(), one.phone()))
                        .filter(words -> words != null))
                .as("who asks confidentially: %s", id)
                .allMatch(words -> words.read().isEmpty() && words.salt() == null);
    }

    void noticesToUnitsNameNobody() {
        assertThat(rig.notices())
                .filteredOn(notice -> notice.to().startsWith("unit:"))
                .extracting(Notice::text)
                .allSatisfy(text -> assertThat(text).doesNotContain(Callers.NAME, Callers.PHONE));
    }
}
