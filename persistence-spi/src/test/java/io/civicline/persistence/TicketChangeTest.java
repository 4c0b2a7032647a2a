package io.civicline.persistence;

import static io.civicline.persistence.Samples.entry;
import static io.civicline.persistence.Samples.notice;
import static io.civicline.persistence.Samples.ticket;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.civicline.core.id.ActorId;
import io.civicline.core.id.CommandId;
import io.civicline.core.id.ExternalId;
import io.civicline.core.id.UpstreamNumber;
import io.civicline.persistence.envelope.AppliedCommand;
import io.civicline.persistence.envelope.JournalRow;
import io.civicline.persistence.envelope.TicketKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TicketChangeTest {

    private static final TicketKey ONE = TicketKey.of("city", "t-1");

    private static AppliedCommand command(long firstSeq, long lastSeq) {
        return new AppliedCommand(CommandId.of("c-1"), ActorId.of("op-17"), "note", firstSeq, lastSeq);
    }

    private static TicketChange.Builder third() {
        return TicketChange.to(ticket(ONE, 3, 5)).append(List.of(entry(4), entry(5)));
    }

    @Test
    void what_must_be_there_before_follows_from_what_is_there_after() {
        TicketChange change = third().build();

        assertThat(change.key()).isEqualTo(ONE);
        assertThat(change.expectedRevision()).isEqualTo(2);
        assertThat(change.expectedLength()).isEqualTo(3);
        assertThat(change.isNew()).isFalse();
    }

    @Test
    void a_new_ticket_begins_its_journal() {
        TicketChange change =
                TicketChange.to(ticket(ONE, 1, 1)).append(List.of(entry(1))).build();

        assertThat(change.isNew()).isTrue();
        assertThat(change.expectedLength()).isZero();
        assertThat(TicketChange.to(ticket(ONE, 1, 0)).build().entries()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TicketChange.to(ticket(ONE, 1, 2))
                        .append(List.of(entry(2)))
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TicketChange.to(ticket(ONE, 1, 1)).build());
    }

    @Test
    void entries_run_without_gap_up_to_the_head() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TicketChange.to(ticket(ONE, 3, 5))
                        .append(List.of(entry(3), entry(5)))
                        .build())
                .withMessageContaining("entry 4 was to come, not 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TicketChange.to(ticket(ONE, 3, 5))
                        .append(List.of(entry(5), entry(4)))
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TicketChange.to(ticket(ONE, 3, 5))
                        .append(List.of(entry(5), entry(5)))
                        .build())
                .withMessageContaining("entry 4 was to come, not 5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TicketChange.to(ticket(ONE, 3, 6))
                        .append(List.of(entry(4), entry(5)))
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TicketChange.to(ticket(ONE, 2, 1))
                        .append(List.of(entry(1), entry(2)))
                        .build());
    }

    @Test
    void the_last_entry_has_the_hash_of_the_head() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TicketChange(
                        ticket(ONE, 3, 5),
                        List.of(
                                entry(4),
                                new JournalRow(5, Samples.NOW, entry(5).entry(), entry(5).words(), entry(4).hash())),
                        List.of(),
                        Optional.empty(),
                        0))
                .withMessageContaining("hash");
    }

    @Test
    void a_change_may_append_nothing() {
        TicketChange change = TicketChange.to(ticket(ONE, 3, 5)).build();

        assertThat(change.expectedLength()).isEqualTo(5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TicketChange.to(ticket(ONE, 3, 5))
                        .command(command(5, 5))
                        .build());
    }

    @Test
    void a_command_has_its_entries_among_those_appended() {
        assertThat(third().command(command(4, 5)).build().command()).contains(command(4, 5));
        assertThat(third().command(command(5, 5)).build().command()).isPresent();
        assertThat(third().command(null).build().command()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> third().command(command(3, 5)).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> third().command(command(4, 6)).build());
    }

    @Test
    void no_two_notices_have_the_same_id() {
        assertThat(third().send(List.of(notice("n-1")))
                        .send(List.of(notice("n-2")))
                        .build()
                        .notices())
                .containsExactly(notice("n-1"), notice("n-2"));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        third().send(List.of(notice("n-1"), notice("n-1"))).build());
    }

    @Test
    void words_are_erased_in_entries_that_are_stored_already() {
        assertThat(third().eraseWordsThrough(3).build().eraseWordsThrough()).isEqualTo(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> third().eraseWordsThrough(4).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> third().eraseWordsThrough(-1).build());
    }

    @Test
    void lists_are_copied() {
        List<TicketChange> changes = new ArrayList<>(List.of(third().build()));
        ChangeSet set = new ChangeSet(changes);
        changes.clear();

        assertThat(set.changes()).hasSize(1);
        assertThatNullPointerException().isThrownBy(() -> TicketChange.to(null));
    }

    @Test
    void a_set_changes_each_ticket_once_and_is_of_one_tenant() {
        TicketChange one = third().build();
        TicketChange two =
                TicketChange.to(ticket(TicketKey.of("city", "t-2"), 2, 0)).build();
        TicketChange elsewhere =
                TicketChange.to(ticket(TicketKey.of("other city", "t-1"), 2, 0)).build();

        assertThat(ChangeSet.of(one, two).changes()).containsExactly(one, two);
        assertThat(ChangeSet.of(one, two).tenant()).isEqualTo(ONE.tenant());
        assertThatIllegalArgumentException().isThrownBy(ChangeSet::of);
        assertThatIllegalArgumentException().isThrownBy(() -> ChangeSet.of(one, two, one));
        assertThatIllegalArgumentException().isThrownBy(() -> ChangeSet.of(one, elsewhere));
    }

    @Test
    void a_set_gives_an_external_id_to_one_ticket() {
        TicketChange one = named("t-1");
        TicketChange two = named("t-2");

        assertThat(ChangeSet.of(one).changes()).hasSize(1);
        assertThatIllegalArgumentException().isThrownBy(() -> ChangeSet.of(one, two));
    }

    @Test
    void a_set_gives_an_upstream_number_to_one_ticket() {
        TicketChange one = handedDown("t-1", "P-1");
        TicketChange two = handedDown("t-2", "P-1");

        assertThat(ChangeSet.of(one, handedDown("t-2", "P-2")).changes()).hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChangeSet.of(one, two))
                .withMessage("upstream number province P-1 is given to two tickets");
    }

    private static TicketChange handedDown(String ticket, String number) {
        return TicketChange.to(ticket(
                        TicketKey.of("city", ticket),
                        1,
                        0,
                        columns -> columns.upstream(UpstreamNumber.of("province", number))))
                .build();
    }

    private static TicketChange named(String ticket) {
        return TicketChange.to(
                        ticket(TicketKey.of("city", ticket), 1, 0, columns -> columns.externalId(ExternalId.of("x-1"))))
                .build();
    }
}
