package io.civicline.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.civicline.core.command.Recording.EraseWords;
import io.civicline.core.command.Replying.Reply;
import io.civicline.core.command.Taking.Acknowledge;
import io.civicline.core.error.Refused;
import io.civicline.core.error.Unavailable;
import io.civicline.core.notice.Delivery;
import io.civicline.core.notice.Notice;
import io.civicline.core.registration.Registration;
import io.civicline.core.registration.Requester;
import io.civicline.core.reply.Finding;
import io.civicline.core.ticket.Ticket;
import io.civicline.persistence.outbox.NoticeKey;
import io.civicline.persistence.outbox.NoticeState;
import io.civicline.persistence.outbox.Outbox;
import io.civicline.persistence.outbox.OutboxEntry;
import io.civicline.persistence.outbox.Settlement;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A notice leaves after the commit, at least once, until a gateway has it or will never have it. */
class NoticesTest {

    private final Deque<Function<Notice, Delivery>> answers = new ArrayDeque<>();
    private final List<Notice> tried = new ArrayList<>();
    private final Town town = Town.with(hotline -> hotline.notifier("sms", this::deliver));

    private Delivery deliver(Notice notice) {
        tried.add(notice);
        return answers.isEmpty()
                ? Delivery.accepted("ok")
                : answers.removeFirst().apply(notice);
    }

    private OutboxEntry only(Ticket ticket) {
        List<OutboxEntry> all = town.store.outbox().ofTicket(town.key(ticket), null, 10);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    @Test
    void a_notice_is_rendered_and_addressed_when_it_is_delivered() {
        Ticket ticket = town.dispatched();
        assertThat(tried).isEmpty();

        assertThat(town.hotline.runDue()).isEqualTo(new Round(0, 0, 1, 0));

        Notice notice = tried.get(0);
        assertThat(notice.to()).isEqualTo("unit:water");
        assertThat(notice.address()).isEqualTo("water");
        assertThat(notice.text()).isEqualTo("工单T000001已派至水务局");
        assertThat(notice.ticket()).isEqualTo(ticket.id());
        assertThat(only(ticket).state()).isEqualTo(NoticeState.ACCEPTED);
        assertThat(town.hotline.runDue()).isEqualTo(Round.NOTHING);
    }

    @Test
    void what_is_asked_for_later_is_tried_again_after_a_while_with_the_same_id() {
        answers.add(notice -> Delivery.later("busy"));
        Ticket ticket = town.dispatched();

        assertThat(town.hotline.runDue().undelivered()).isEqualTo(1);
        assertThat(only(ticket).state()).isEqualTo(NoticeState.PENDING);
        assertThat(only(ticket).last().orElseThrow().remark()).hasToString("busy");
        town.pass(Duration.ofMinutes(1).minusSeconds(1));
        assertThat(town.hotline.runDue()).isEqualTo(Round.NOTHING);
        town.pass(Duration.ofSeconds(1));
        assertThat(town.hotline.runDue().delivered()).isEqualTo(1);

        assertThat(tried).hasSize(2);
        assertThat(tried.get(0)).isEqualTo(tried.get(1));
    }

    @Test
    void an_exception_of_the_gateway_counts_as_later() {
        answers.add(notice -> {
            throw new IllegalStateException("no connection");
        });
        Ticket ticket = town.dispatched();

        assertThat(town.hotline.runDue().undelivered()).isEqualTo(1);
        assertThat(only(ticket).last().orElseThrow().remark()).hasToString("IllegalStateException");
        town.pass(Duration.ofMinutes(5));
        assertThat(town.hotline.runDue().delivered()).isEqualTo(1);
    }

    @Test
    void a_gateway_that_answers_nothing_counts_as_later_and_the_others_go_on() {
        answers.add(notice -> null);
        town.dispatched();
        town.dispatched();

        assertThat(town.hotline.runDue()).isEqualTo(new Round(0, 0, 1, 1));
    }

    @Test
    void what_is_refused_is_never_tried_again() {
        answers.add(notice -> Delivery.refused("no such number"));
        Ticket ticket = town.dispatched();
        town.hotline.runDue();
        town.pass(Duration.ofMinutes(20));
        town.hotline.runDue();

        assertThat(tried).hasSize(1);
        assertThat(only(ticket).state()).isEqualTo(NoticeState.FAILED);
        assertThat(only(ticket).last().orElseThrow().remark()).hasToString("no such number");
    }

    @Test
    void one_notice_that_fails_does_not_keep_the_others_waiting() {
        for (int i = 0; i < 250; i++) {
            boolean bad = i % 50 == 7;
            answers.add(notice -> {
                if (bad) {
                    throw new IllegalStateException("bad");
                }
                return Delivery.accepted("ok");
            });
            town.dispatched();
        }

        assertThat(town.hotline.runDue()).isEqualTo(new Round(0, 0, 245, 5));
    }

    @Test
    void the_citizen_is_told_at_the_number_that_he_gave() {
        Ticket ticket = town.replied();
        town.hotline.runDue();

        assertThat(tried).hasSize(2).anySatisfy(notice -> {
            assertThat(notice.to()).isEqualTo("requester:" + ticket.id() + ".1");
            assertThat(notice.address()).isEqualTo("13800000000");
        });
    }

    @Test
    void who_gave_no_number_or_wants_no_answer_gets_no_notice() {
        Ticket ticket = town.operator()
                .register(Registration.of("COMPLAINT")
                        .via("PHONE")
                        .category("city.water")
                        .region("1101")
                        .subject("x")
                        .requester(Requester.anonymous())
                        .requester(new Requester("王女士", null, true))
                        .requester(Requester.of("李先生", "139").withoutAnswer())
                        .dispatch());
        town.handler("water").submit(ticket.id(), new Acknowledge());
        town.handler("water").submit(ticket.id(), Reply.of(Finding.SOLVED, "x"));
        town.hotline.runDue();

        assertThat(tried).extracting(Notice::to).containsExactly("unit:water");
    }

    @Test
    void what_has_no_address_any_more_because_it_was_erased_is_suppressed() {
        Ticket ticket = town.replied();
        town.chief(ticket, new EraseWords("本人申请"));
        town.hotline.runDue();

        assertThat(tried).extracting(Notice::to).containsExactly("unit:water");
        assertThat(town.store.outbox().inState(town.hotline.tenant(), NoticeState.SUPPRESSED, null, 10))
                .singleElement()
                .satisfies(
                        entry -> assertThat(entry.last().orElseThrow().remark().text())
                                .isEqualTo("the address of requester:" + ticket.id() + ".1 was erased"));
    }

    @Test
    void a_notice_whose_fate_could_not_be_noted_comes_again_with_the_same_id() {
        ForgetfulStore store = new ForgetfulStore();
        Town forgetful = Town.of(TownPolicies.sound(), store, hotline -> hotline.notifier("sms", this::deliver));
        forgetful.dispatched();

        assertThatExceptionOfType(Unavailable.class).isThrownBy(forgetful.hotline::runDue);
        assertThat(forgetful.hotline.runDue().delivered())
                .as("while the claim runs")
                .isZero();
        forgetful.pass(Duration.ofMinutes(6));
        assertThat(forgetful.hotline.runDue().delivered()).isEqualTo(1);

        assertThat(tried).hasSize(2);
        assertThat(tried.get(0).id()).isEqualTo(tried.get(1).id());
    }

    @Test
    void two_nodes_do_not_send_the_same_notice_at_the_same_time() {
        Town second = Town.of(TownPolicies.sound(), town.store, hotline -> hotline.notifier("sms", this::deliver));
        answers.add(notice -> {
            assertThat(second.hotline.runDue()).isEqualTo(Round.NOTHING);
            return Delivery.accepted("ok");
        });
        town.dispatched();

        assertThat(town.hotline.runDue().delivered()).isEqualTo(1);
        assertThat(tried).hasSize(1);
    }

    @Test
    void a_refused_command_sends_nothing() {
        Ticket ticket = town.dispatched();
        town.hotline.runDue();
        tried.clear();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> town.handler("water").submit(ticket.id(), Reply.of(Finding.SOLVED, "x")));
        town.hotline.runDue();

        assertThat(tried).isEmpty();
    }

    /** Loses the connection when the first notice is settled. */
    private static final class ForgetfulStore extends ForwardingStore {

        private boolean lost;

        @Override
        public Outbox outbox() {
            Outbox outbox = super.outbox();
            return new ForwardingOutbox(outbox) {
                @Override
                public boolean settle(NoticeKey notice, int claim, Settlement settlement) {
                    if (!lost) {
                        lost = true;
                        throw new Unavailable("the connection is lost", null);
                    }
                    return outbox.settle(notice, claim, settlement);
                }
            };
        }
    }
}
