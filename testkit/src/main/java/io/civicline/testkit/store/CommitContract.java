package io.civicline.testkit.store;

import static io.civicline.testkit.store.Draft.NOW;
import static io.civicline.testkit.store.Draft.changing;
import static io.civicline.testkit.store.Draft.creating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.civicline.core.id.CommandId;
import io.civicline.core.id.ExternalId;
import io.civicline.persistence.CommitResult.Committed;
import io.civicline.persistence.CommitResult.Duplicate;
import io.civicline.persistence.CommitResult.Stale;
import io.civicline.persistence.CommitResult.Taken;
import io.civicline.persistence.TicketChange;
import io.civicline.persistence.envelope.AppliedCommand;
import io.civicline.persistence.envelope.Envelope;
import io.civicline.persistence.envelope.TicketKey;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One change of one ticket: what is stored, and what is answered when it is not. */
abstract class CommitContract extends StoreContract {

    private final TicketKey one = key("t-1");
    private final TicketKey two = key("t-2");

    @Test
    void a_new_ticket_is_found_as_it_was_stored() {
        TicketChange change = creating(one)
                .externalId("x-1")
                .command("c-1")
                .entry("first", "说的话")
                .change();

        assertThat(submit(change)).isEqualTo(new Committed());

        assertThat(store.find(one)).contains(change.after());
        assertThat(store.findByExternalId(one.tenant(), ExternalId.of("x-1"))).contains(change.after());
        assertThat(journal(one)).isEqualTo(change.entries());
    }

    @Test
    void what_was_never_stored_is_not_found() {
        stored(creating(one));

        assertThat(store.find(two)).isEmpty();
        assertThat(store.findByExternalId(one.tenant(), ExternalId.of("x-1"))).isEmpty();
        assertThat(store.findCommand(one, CommandId.of("c-1"))).isEmpty();
        assertThat(store.findCommand(two, CommandId.of("c-1"))).isEmpty();
    }

    @Test
    void a_change_takes_the_place_of_the_revision_before() {
        Envelope first = stored(creating(one));
        Envelope second = stored(changing(first).columns(c -> c.stage("DISPATCHED")));

        assertThat(second.revision()).isEqualTo(2);
        assertThat(store.find(one)).contains(second);
    }

    @Test
    void a_change_without_entries_leaves_the_journal_alone() {
        Envelope first = stored(creating(one));
        Envelope second = stored(changing(first).withoutEntry().wakeUp(NOW));

        assertUntouched(second);
        assertThat(journal(one)).hasSize(1);
    }

    @Test
    void a_change_of_an_older_revision_is_stale_and_nothing_of_it_is_stored() {
        Envelope first = stored(creating(one));
        Envelope second = stored(changing(first));

        TicketChange late =
                changing(first).command("c-late").notice("n-late", NOW).change();
        assertThat(submit(late)).isEqualTo(new Stale(one));

        assertUntouched(second);
        assertThat(store.findCommand(one, CommandId.of("c-late"))).isEmpty();
        assertThat(store.outbox().ofTicket(one, null, 10)).isEmpty();
    }

    @Test
    void a_change_of_a_revision_that_never_was_is_stale() {
        Envelope first = stored(creating(one));
        Envelope never = changing(first).withoutEntry().change().after();

        assertThat(submit(changing(never).change())).isEqualTo(new Stale(one));
        assertUntouched(first);
    }

    @Test
    void a_change_that_expects_another_length_of_the_journal_is_stale() {
        Envelope first = stored(creating(one).entry("a").entry("b"));
        Envelope shorter = creating(one).entry("a").change().after();

        assertThat(submit(changing(shorter).change())).isEqualTo(new Stale(one));
        assertUntouched(first);
    }

    @Test
    void a_change_of_a_ticket_that_does_not_exist_is_stale() {
        Envelope never = creating(one).change().after();

        assertThat(submit(changing(never).change())).isEqualTo(new Stale(one));
        assertThat(store.find(one)).isEmpty();
        assertThat(journal(one)).isEmpty();
    }

    @Test
    void a_taken_ticket_id_is_a_duplicate() {
        Envelope first = stored(creating(one));

        assertThat(submit(creating(one).entry("other").change())).isEqualTo(new Duplicate(one, Taken.TICKET_ID));
        assertUntouched(first);
    }

    @Test
    void a_taken_external_id_is_a_duplicate_and_leads_to_the_first_ticket() {
        Envelope first = stored(creating(one).externalId("x-1"));

        assertThat(submit(creating(two).externalId("x-1").change())).isEqualTo(new Duplicate(two, Taken.EXTERNAL_ID));

        assertThat(store.findByExternalId(one.tenant(), ExternalId.of("x-1"))).contains(first);
        assertThat(store.find(two)).isEmpty();
        assertThat(journal(two)).isEmpty();
    }

    @Test
    void the_same_registration_again_is_a_duplicate_of_its_external_id() {
        TicketChange registration = creating(one).externalId("x-1").change();
        submit(registration);

        assertThat(submit(registration)).isEqualTo(new Duplicate(one, Taken.EXTERNAL_ID));
    }

    @Test
    void a_ticket_keeps_its_external_id_through_changes() {
        Envelope first = stored(creating(one).externalId("x-1"));
        Envelope second = stored(changing(first));

        assertThat(store.findByExternalId(one.tenant(), ExternalId.of("x-1"))).contains(second);
    }

    @Test
    void an_external_id_that_another_ticket_has_cannot_be_taken_later_either() {
        stored(creating(one).externalId("x-1"));
        Envelope second = stored(creating(two));

        assertThat(submit(changing(second).externalId("x-1").change()))
                .isEqualTo(new Duplicate(two, Taken.EXTERNAL_ID));
        assertUntouched(second);
    }

    @Test
    void an_external_id_that_was_given_up_is_free() {
        Envelope first = stored(creating(one).externalId("x-1"));
        stored(changing(first).externalId("x-2"));
        Envelope second = stored(creating(two).externalId("x-1"));

        assertThat(store.findByExternalId(one.tenant(), ExternalId.of("x-1"))).contains(second);
        assertThat(store.findByExternalId(one.tenant(), ExternalId.of("x-2")).map(Envelope::key))
                .contains(one);
    }

    @Test
    void an_applied_command_is_remembered_with_actor_name_and_entries() {
        Envelope first = stored(creating(one).command("c-1"));
        TicketChange second =
                changing(first).entry("a").entry("b").command("c-2").change();
        submit(second);

        AppliedCommand found = store.findCommand(one, CommandId.of("c-2")).orElseThrow();
        assertThat(found).isEqualTo(second.command().orElseThrow());
        assertThat(found.firstSeq()).isEqualTo(2);
        assertThat(found.lastSeq()).isEqualTo(3);
        assertThat(store.findCommand(one, CommandId.of("c-1"))).isPresent();
    }

    @Test
    void a_command_that_comes_again_is_a_duplicate_whatever_the_revision() {
        Envelope first = stored(creating(one));
        TicketChange second = changing(first).command("c-1").change();
        submit(second);

        assertThat(submit(second)).isEqualTo(new Duplicate(one, Taken.COMMAND_ID));
        assertThat(submit(changing(second.after()).command("c-1").change()))
                .isEqualTo(new Duplicate(one, Taken.COMMAND_ID));
        assertUntouched(second.after());
    }

    @Test
    void a_registration_that_comes_again_with_its_command_id_is_a_duplicate_of_that() {
        TicketChange registration =
                creating(one).externalId("x-1").command("c-1").change();
        submit(registration);

        assertThat(submit(registration)).isEqualTo(new Duplicate(one, Taken.COMMAND_ID));
    }

    @Test
    void two_tickets_can_have_the_same_command_id() {
        stored(creating(one).command("c-1"));
        stored(creating(two).command("c-1"));

        assertThat(store.findCommand(one, CommandId.of("c-1"))).isPresent();
        assertThat(store.findCommand(two, CommandId.of("c-1"))).isPresent();
    }

    @Test
    void a_taken_notice_id_is_a_duplicate_unless_the_change_is_stale_anyway() {
        Envelope first = stored(creating(one).notice("n-1", NOW));
        assertThat(submit(changing(first).notice("n-1", NOW).change())).isEqualTo(new Duplicate(one, Taken.NOTICE_ID));
        assertUntouched(first);

        stored(changing(first));
        assertThat(submit(changing(first).notice("n-1", NOW).change())).isEqualTo(new Stale(one));
    }

    @Test
    void tickets_are_read_together_in_the_order_asked_for() {
        Envelope first = stored(creating(one));
        Envelope second = stored(creating(two));

        assertThat(store.findAll(List.of(two, key("missing"), one, two))).containsExactly(second, first, second);
        assertThat(store.findAll(List.of())).isEmpty();
    }

    @Test
    void tenants_never_see_each_other() {
        TicketKey elsewhere = TicketKey.of("other city", "t-1");
        Envelope here = stored(creating(one).externalId("x-1").command("c-1"));
        assertThat(store.find(elsewhere)).isEmpty();
        assertThat(journal(elsewhere)).isEmpty();

        Envelope there = stored(
                creating(elsewhere).externalId("x-1").command("c-1").entry("a").entry("b"));
        assertUntouched(here);
        assertUntouched(there);
        assertThat(store.findByExternalId(one.tenant(), ExternalId.of("x-1"))).contains(here);
        assertThat(store.findByExternalId(elsewhere.tenant(), ExternalId.of("x-1")))
                .contains(there);
    }

    @Test
    @SuppressWarnings("NullAway")
    void null_is_refused() {
        assertThatNullPointerException().isThrownBy(() -> store.commit(null));
        assertThatNullPointerException().isThrownBy(() -> store.find(null));
        assertThatNullPointerException().isThrownBy(() -> store.findAll(null));
        assertThatNullPointerException().isThrownBy(() -> store.findByExternalId(one.tenant(), null));
        assertThatNullPointerException().isThrownBy(() -> store.findCommand(one, null));
        assertThatNullPointerException().isThrownBy(() -> store.journal(null, 1, 1));
        assertThatNullPointerException().isThrownBy(() -> store.query(null, null, 1));
    }
}
