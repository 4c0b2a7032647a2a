package io.civicline.testkit.store;

import static io.civicline.testkit.store.Draft.changing;
import static io.civicline.testkit.store.Draft.creating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.civicline.core.id.TenantId;
import io.civicline.core.id.UpstreamNumber;
import io.civicline.persistence.CommitResult.Committed;
import io.civicline.persistence.CommitResult.Duplicate;
import io.civicline.persistence.CommitResult.Taken;
import io.civicline.persistence.TicketChange;
import io.civicline.persistence.envelope.Envelope;
import io.civicline.persistence.envelope.TicketKey;
import org.junit.jupiter.api.Test;

/** One upstream case is one ticket of a tenant. */
abstract class UpstreamContract extends StoreContract {

    private static final UpstreamNumber NUMBER = UpstreamNumber.of("province", "P-1");

    private final TicketKey one = key("t-1");
    private final TicketKey two = key("t-2");
    private final TenantId city = one.tenant();

    @Test
    void a_ticket_is_found_by_the_number_of_its_upstream_case() {
        Envelope first = stored(creating(one).upstream("province", "P-1"));
        stored(creating(two));

        assertThat(store.findByUpstream(city, NUMBER)).contains(first);
        assertThat(store.findByUpstream(city, UpstreamNumber.of("province", "P-2")))
                .isEmpty();
    }

    @Test
    void a_taken_upstream_number_is_a_duplicate_and_leads_to_the_first_ticket() {
        Envelope first = stored(creating(one).upstream("province", "P-1"));

        assertThat(submit(creating(two).upstream("province", "P-1").change()))
                .isEqualTo(new Duplicate(two, Taken.UPSTREAM_NUMBER));

        assertThat(store.findByUpstream(city, NUMBER)).contains(first);
        assertThat(store.find(two)).isEmpty();
        assertThat(journal(two)).isEmpty();
    }

    @Test
    void two_systems_may_have_the_same_number() {
        Envelope first = stored(creating(one).upstream("province", "P-1"));
        Envelope second = stored(creating(two).upstream("110", "P-1"));

        assertThat(store.findByUpstream(city, NUMBER)).contains(first);
        assertThat(store.findByUpstream(city, UpstreamNumber.of("110", "P-1"))).contains(second);
    }

    @Test
    void systems_and_numbers_are_compared_character_by_character_and_never_run_together() {
        Envelope first = stored(creating(one).upstream("a", "b c"));
        Envelope second = stored(creating(two).upstream("a b", "c"));
        Envelope third = stored(creating(key("t-3")).upstream("A", "b c"));
        Envelope fourth = stored(creating(key("t-4")).upstream("a", "B c"));

        assertThat(store.findByUpstream(city, UpstreamNumber.of("a", "b c"))).contains(first);
        assertThat(store.findByUpstream(city, UpstreamNumber.of("a b", "c"))).contains(second);
        assertThat(store.findByUpstream(city, UpstreamNumber.of("A", "b c"))).contains(third);
        assertThat(store.findByUpstream(city, UpstreamNumber.of("a", "B c"))).contains(fourth);
    }

    @Test
    void a_taken_external_id_is_told_before_a_taken_upstream_number() {
        stored(creating(one).externalId("x-1").upstream("province", "P-1"));
        TicketChange both =
                creating(two).externalId("x-1").upstream("province", "P-1").change();

        assertThat(submit(both)).isEqualTo(new Duplicate(two, Taken.EXTERNAL_ID));
        assertThat(submit(creating(one).upstream("province", "P-1").change()))
                .as("a number that is taken is told before a ticket id that is")
                .isEqualTo(new Duplicate(one, Taken.UPSTREAM_NUMBER));
    }

    @Test
    void a_ticket_keeps_its_upstream_number_through_changes() {
        Envelope first = stored(creating(one).upstream("province", "P-1"));
        Envelope second = stored(changing(first));

        assertThat(store.findByUpstream(city, NUMBER)).contains(second);
        assertThat(submit(creating(two).upstream("province", "P-1").change()))
                .isEqualTo(new Duplicate(two, Taken.UPSTREAM_NUMBER));
    }

    @Test
    void an_upstream_number_that_another_ticket_has_cannot_be_taken_later_either() {
        stored(creating(one).upstream("province", "P-1"));
        Envelope second = stored(creating(two));

        assertThat(submit(changing(second).upstream("province", "P-1").change()))
                .isEqualTo(new Duplicate(two, Taken.UPSTREAM_NUMBER));
        assertUntouched(second);
    }

    @Test
    void an_upstream_number_that_was_given_up_is_free() {
        Envelope first = stored(creating(one).upstream("province", "P-1"));
        stored(changing(first).upstream("province", "P-2"));
        Envelope second = stored(creating(two).upstream("province", "P-1"));

        assertThat(store.findByUpstream(city, NUMBER)).contains(second);
        assertThat(store.findByUpstream(city, UpstreamNumber.of("province", "P-2"))
                        .map(Envelope::key))
                .contains(one);
    }

    @Test
    void a_set_that_is_refused_takes_no_upstream_number() {
        stored(creating(one).upstream("province", "P-1"));

        submit(
                creating(two).upstream("province", "P-2").change(),
                creating(key("t-3")).upstream("province", "P-1").change());

        assertThat(store.findByUpstream(city, UpstreamNumber.of("province", "P-2")))
                .isEmpty();
        assertThat(submit(creating(two).upstream("province", "P-2").change())).isEqualTo(new Committed());
    }

    @Test
    void tenants_have_upstream_numbers_of_their_own() {
        TicketKey elsewhere = TicketKey.of("other city", "t-1");
        Envelope here = stored(creating(one).upstream("province", "P-1"));
        assertThat(store.findByUpstream(elsewhere.tenant(), NUMBER)).isEmpty();

        Envelope there = stored(creating(elsewhere).upstream("province", "P-1"));
        assertThat(store.findByUpstream(city, NUMBER)).contains(here);
        assertThat(store.findByUpstream(elsewhere.tenant(), NUMBER)).contains(there);
    }

    @Test
    @SuppressWarnings("NullAway")
    void no_upstream_number_is_asked_for_by_null() {
        assertThatNullPointerException().isThrownBy(() -> store.findByUpstream(city, null));
        assertThatNullPointerException().isThrownBy(() -> store.findByUpstream(null, NUMBER));
    }
}
