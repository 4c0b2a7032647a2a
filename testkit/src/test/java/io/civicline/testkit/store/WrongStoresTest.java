package io.civicline.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.persistence.TicketStore;
import io.civicline.persistence.memory.InMemoryStore;
import org.junit.jupiter.api.Test;

/** The contract finds what it is there to find: each wrong store fails the tests that speak of its fault. */
class WrongStoresTest {

    @Test
    void the_right_store_fails_nothing() {
        ContractRun run = ContractRun.of(Right.class);

        assertThat(run.failed()).isEmpty();
        assertThat(run.passed()).hasSizeGreaterThan(90);
    }

    @Test
    void a_store_that_loses_an_event_is_found() {
        assertThat(ContractRun.of(LosesAnEvent.class).failed())
                .contains(
                        "entries_come_back_in_order_and_to_the_byte",
                        "a_long_journal_is_complete_page_by_page",
                        "what_many_threads_add_to_one_ticket_is_all_there_once")
                .doesNotContain("a_new_ticket_is_found_as_it_was_stored", "a_taken_ticket_id_is_a_duplicate");
    }

    @Test
    void a_store_that_commits_half_of_a_set_is_found() {
        assertThat(ContractRun.of(CommitsHalf.class).failed())
                .contains(
                        "one_stale_ticket_keeps_the_whole_set_out_wherever_it_stands",
                        "one_duplicate_keeps_the_whole_set_out",
                        "of_overlapping_sets_each_is_stored_whole_or_not_at_all")
                .doesNotContain("a_change_of_an_older_revision_is_stale_and_nothing_of_it_is_stored");
    }

    @Test
    void a_store_that_ignores_the_revision_is_found() {
        assertThat(ContractRun.of(IgnoresTheRevision.class).failed())
                .contains(
                        "a_change_of_an_older_revision_is_stale_and_nothing_of_it_is_stored",
                        "of_many_threads_on_one_ticket_exactly_one_wins_each_revision",
                        "a_refused_change_moves_no_wake_up")
                .doesNotContain("a_taken_ticket_id_is_a_duplicate");
    }

    @Test
    void a_store_that_gives_a_policys_number_twice_is_found() {
        assertThat(ContractRun.of(ReplacesPolicies.class).failed())
                .contains(
                        "numbers_follow_each_other_without_gap_and_none_is_taken_twice",
                        "none_is_in_force_before_the_one_before_it",
                        "of_many_threads_that_take_one_number_exactly_one_wins_and_the_others_are_told")
                .doesNotContain("tenants_have_sequences_of_their_own", "a_new_ticket_is_found_as_it_was_stored");
    }

    @Test
    void a_store_that_forgets_commands_is_found() {
        assertThat(ContractRun.of(ForgetsCommands.class).failed())
                .contains(
                        "an_applied_command_is_remembered_with_actor_name_and_entries",
                        "a_command_that_comes_again_is_a_duplicate_whatever_the_revision",
                        "a_command_that_comes_from_many_threads_is_applied_once");
    }

    @Test
    void a_store_that_keeps_erased_words_is_found() {
        assertThat(ContractRun.of(KeepsErasedWords.class).failed())
                .containsExactlyInAnyOrder(
                        "erasing_drops_the_words_and_keeps_event_hash_and_time",
                        "erasing_goes_as_far_as_asked",
                        "erased_words_stay_erased");
    }

    @Test
    void a_store_that_cuts_to_milliseconds_is_found() {
        assertThat(ContractRun.of(CutsToMilliseconds.class).failed())
                .contains(
                        "moments_come_back_to_the_microsecond_from_1969_to_2199",
                        "a_new_ticket_is_found_as_it_was_stored");
    }

    @Test
    void a_store_that_serves_the_biggest_tenant_first_is_found() {
        assertThat(ContractRun.of(NewestFirst.class).failed())
                .contains(
                        "the_oldest_come_first_and_no_more_than_asked_for",
                        "a_tenant_with_much_to_do_does_not_keep_the_others_waiting");
    }

    @Test
    void a_store_that_takes_an_upstream_case_for_two_tickets_is_found() {
        assertThat(ContractRun.of(RegistersACaseTwice.class).failed())
                .containsExactlyInAnyOrder(
                        "a_taken_upstream_number_is_a_duplicate_and_leads_to_the_first_ticket",
                        "a_taken_external_id_is_told_before_a_taken_upstream_number",
                        "a_ticket_keeps_its_upstream_number_through_changes",
                        "an_upstream_number_that_another_ticket_has_cannot_be_taken_later_either",
                        "a_set_that_is_refused_takes_no_upstream_number",
                        "of_many_registrations_of_one_upstream_case_one_is_stored");
    }

    @Test
    void a_store_that_saves_a_piece_of_a_campaign_twice_is_found() {
        assertThat(ContractRun.of(SavesAnyRevision.class).failed())
                .containsExactlyInAnyOrder(
                        "what_is_not_the_next_revision_is_not_stored_and_neither_are_its_outcomes",
                        "of_many_threads_that_save_one_revision_exactly_one_wins_with_its_outcomes");
    }

    static class Right extends TicketStoreContract {
        @Override
        protected TicketStore create() {
            return new InMemoryStore();
        }
    }

    static class LosesAnEvent extends TicketStoreContract {
        @Override
        protected TicketStore create() {
            return new WrongStore.LosesAnEvent();
        }
    }

    static class CommitsHalf extends TicketStoreContract {
        @Override
        protected TicketStore create() {
            return new WrongStore.CommitsHalf();
        }
    }

    static class RegistersACaseTwice extends TicketStoreContract {
        @Override
        protected TicketStore create() {
            return new WrongStore.RegistersACaseTwice();
        }
    }

    static class IgnoresTheRevision extends TicketStoreContract {
        @Override
        protected TicketStore create() {
            return new WrongStore.IgnoresTheRevision();
        }
    }

    static class ForgetsCommands extends TicketStoreContract {
        @Override
        protected TicketStore create() {
            return new WrongStore.ForgetsCommands();
        }
    }

    static class ReplacesPolicies extends TicketStoreContract {
        @Override
        protected TicketStore create() {
            return new WrongStore.ReplacesPolicies();
        }
    }

    static class KeepsErasedWords extends TicketStoreContract {
        @Override
        protected TicketStore create() {
            return new WrongStore.KeepsErasedWords();
        }
    }

    static class CutsToMilliseconds extends TicketStoreContract {
        @Override
        protected TicketStore create() {
            return new WrongStore.CutsToMilliseconds();
        }
    }

    static class SavesAnyRevision extends TicketStoreContract {
        @Override
        protected TicketStore create() {
            return new WrongStore.SavesAnyRevision();
        }
    }

    static class NewestFirst extends TicketStoreContract {
        @Override
        protected TicketStore create() {
            return new WrongStore.NewestFirst();
        }
    }
}
