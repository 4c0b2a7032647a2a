package io.civicline.testkit.store;

import static io.civicline.testkit.store.Draft.NOW;
import static io.civicline.testkit.store.Draft.changing;
import static io.civicline.testkit.store.Draft.creating;
import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.id.CommandId;
import io.civicline.persistence.ChangeSet;
import io.civicline.persistence.CommitResult.Committed;
import io.civicline.persistence.CommitResult.Duplicate;
import io.civicline.persistence.CommitResult.Stale;
import io.civicline.persistence.CommitResult.Taken;
import io.civicline.persistence.TicketChange;
import io.civicline.persistence.envelope.Envelope;
import io.civicline.persistence.envelope.TicketKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Several tickets in one set: all or nothing. Several sets in one call: each for itself, in order. */
abstract class ChangeSetContract extends StoreContract {

    private final TicketKey one = key("t-1");
    private final TicketKey two = key("t-2");
    private final TicketKey three = key("t-3");

    @Test
    void all_tickets_of_a_set_are_stored_together() {
        Envelope old = stored(creating(one));
        TicketChange changed = changing(old).command("c-1").change();
        TicketChange created = creating(two).command("c-1").notice("n-1", NOW).change();

        assertThat(submit(changed, created)).isEqualTo(new Committed());

        assertUntouched(changed.after());
        assertUntouched(created.after());
        assertThat(store.outbox().ofTicket(two, null, 10)).hasSize(1);
    }

    @Test
    void one_stale_ticket_keeps_the_whole_set_out_wherever_it_stands() {
        for (int place = 0; place < 3; place++) {
            TicketKey fresh = key("fresh-" + place);
            Envelope good = stored(creating(key("good-" + place)));
            Envelope old = stored(creating(key("stale-" + place)));
            Envelope now = stored(changing(old));

            List<TicketChange> changes = new ArrayList<>(List.of(
                    creating(fresh).externalId("x-" + place).notice("n", NOW).change(),
                    changing(good).command("c").notice("n", NOW).change(),
                    changing(old).change()));
            Collections.swap(changes, 2, place);

            assertThat(submit(changes.toArray(TicketChange[]::new))).isEqualTo(new Stale(old.key()));
            assertUntouched(good);
            assertUntouched(now);
            assertNothingOf(fresh, "x-" + place);
            assertThat(store.findCommand(good.key(), CommandId.of("c"))).isEmpty();
            assertThat(store.outbox().ofTicket(good.key(), null, 10)).isEmpty();
        }
    }

    private void assertNothingOf(TicketKey ticket, String externalId) {
        assertThat(store.find(ticket)).isEmpty();
        assertThat(journal(ticket)).isEmpty();
        assertThat(store.outbox().ofTicket(ticket, null, 10)).isEmpty();
        // Its external id is still free.
        assertThat(submit(creating(ticket).externalId(externalId).change())).isEqualTo(new Committed());
    }

    @Test
    void one_duplicate_keeps_the_whole_set_out() {
        stored(creating(key("t-0")).externalId("x-1"));
        Envelope first = stored(creating(one));

        assertThat(submit(
                        changing(first).change(),
                        creating(two).change(),
                        creating(three).externalId("x-1").change()))
                .isEqualTo(new Duplicate(three, Taken.EXTERNAL_ID));
        assertUntouched(first);
        assertThat(store.find(two)).isEmpty();
        assertThat(store.find(three)).isEmpty();
    }

    @Test
    void a_duplicate_is_reported_before_a_stale_ticket_and_the_first_of_each() {
        Envelope old = stored(creating(one));
        stored(changing(old));
        Envelope second = stored(creating(two).command("c-2"));
        Envelope third = stored(creating(three).command("c-3"));

        assertThat(submit(
                        changing(old).change(),
                        changing(third).command("c-3").change(),
                        changing(second).command("c-2").change()))
                .isEqualTo(new Duplicate(three, Taken.COMMAND_ID));
        assertThat(submit(
                        changing(old).change(),
                        changing(creating(key("t-4")).change().after()).change()))
                .isEqualTo(new Stale(one));
    }

    @Test
    void sets_of_one_call_do_not_touch_each_other() {
        Envelope old = stored(creating(one));
        Envelope now = stored(changing(old));

        assertThat(store.commit(List.of(
                        ChangeSet.of(creating(two).change()),
                        ChangeSet.of(changing(old).change()),
                        ChangeSet.of(creating(three).change()))))
                .containsExactly(new Committed(), new Stale(one), new Committed());

        assertUntouched(now);
        assertThat(store.find(two)).isPresent();
        assertThat(store.find(three)).isPresent();
    }

    @Test
    void sets_of_one_call_are_applied_in_order() {
        TicketChange first = creating(one).externalId("x-1").change();
        TicketChange second = changing(first.after()).change();

        assertThat(store.commit(List.of(
                        ChangeSet.of(first),
                        ChangeSet.of(second),
                        ChangeSet.of(changing(first.after()).entry("late").change()),
                        ChangeSet.of(creating(two).externalId("x-1").change()))))
                .containsExactly(
                        new Committed(), new Committed(), new Stale(one), new Duplicate(two, Taken.EXTERNAL_ID));

        assertUntouched(second.after());
        assertThat(store.find(two)).isEmpty();
    }

    @Test
    void sets_of_several_tenants_can_share_a_call() {
        TicketKey elsewhere = TicketKey.of("other city", "t-1");

        assertThat(store.commit(List.of(
                        ChangeSet.of(creating(one).change()),
                        ChangeSet.of(creating(elsewhere).change()))))
                .containsExactly(new Committed(), new Committed());
        assertThat(store.findAll(List.of(one, elsewhere))).hasSize(2);
    }

    @Test
    void a_hundred_sets_of_one_call_are_answered_one_by_one() {
        List<ChangeSet> sets = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            sets.add(ChangeSet.of(creating(key("t-" + i % 60)).change()));
        }

        assertThat(store.commit(sets).stream().filter(Committed.class::isInstance))
                .hasSize(60);
        assertThat(store.commit(sets).stream().filter(Duplicate.class::isInstance))
                .hasSize(100);
    }

    @Test
    void a_call_without_sets_is_answered_with_nothing() {
        assertThat(store.commit(List.of())).isEmpty();
    }
}
