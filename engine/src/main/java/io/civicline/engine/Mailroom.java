package io.civicline.engine;

import io.civicline.core.event.NoticeEvent.NoticeQueued;
import io.civicline.core.id.NoticeId;
import io.civicline.core.id.TicketId;
import io.civicline.persistence.envelope.Remark;
import io.civicline.persistence.outbox.NoticeKey;
import io.civicline.persistence.outbox.NoticeState;
import io.civicline.persistence.outbox.Outbox;
import io.civicline.persistence.outbox.OutboxEntry;
import io.civicline.persistence.outbox.Receipt;
import io.civicline.persistence.outbox.ReceiptAnswer;
import io.civicline.persistence.outbox.Settlement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a host asks and says of notices that were queued. Thread-safe. */
final class Mailroom {

    private static final int PAGE = 200;

    /** More notices than this never leave as one in practice; a reference of so many is none. */
    private static final int MOST_MEANT = 10_000;

    private final Setup setup;
    private final Keeper keeper;

    Mailroom(Setup setup, Keeper keeper) {
        this.setup = setup;
        this.keeper = keeper;
    }

    List<NoticeStatus> ofTicket(TicketId ticket) {
        return statuses(outbox().ofTicket(keeper.key(ticket), null, Integer.MAX_VALUE).stream()
                .sorted(Comparator.comparing(entry -> entry.notice().seq()))
                .toList());
    }

    List<NoticeStatus> deadLetters(@Nullable NoticeStatus after) {
        return statuses(outbox().inState(setup.tenant(), NoticeState.FAILED, key(after), PAGE));
    }

    List<NoticeStatus> lackingReceipt(@Nullable NoticeStatus after) {
        return statuses(outbox().lackingReceipt(setup.tenant(), key(after), PAGE));
    }

    boolean resend(TicketId ticket, NoticeId notice) {
        NoticeKey key = key(ticket, notice);
        return outbox().find(key)
                        .filter(entry -> !entry.notice().isExpired(now()))
                        .isPresent()
                && outbox().putBack(key, now());
    }

    boolean suppress(TicketId ticket, NoticeId notice, String why) {
        return outbox().suppress(key(ticket, notice), new Settlement.Suppressed(now(), Remark.of(why)));
    }

    ReceiptAnswer receipt(String channel, String reference, Receipt.Outcome outcome, Instant at, String remark) {
        Receipt receipt = new Receipt(outcome, at.truncatedTo(ChronoUnit.MICROS), Remark.of(remark));
        List<OutboxEntry> meant = outbox().meant(setup.tenant(), channel, reference, MOST_MEANT);
        if (meant.isEmpty()) {
            return ReceiptAnswer.UNKNOWN;
        }
        if (!areOne(meant)) {
            return ReceiptAnswer.AMBIGUOUS;
        }
        List<ReceiptAnswer> answers = sentTogether(meant).stream()
                .map(entry -> outbox().receipt(entry.key(), receipt))
                .toList();
        return answers.contains(ReceiptAnswer.RECORDED) ? ReceiptAnswer.RECORDED : answers.get(0);
    }

    /** One notice, or those of one digest. */
    private static boolean areOne(List<OutboxEntry> meant) {
        String digest = meant.get(0).notice().digest();
        return meant.size() == 1
                || (digest != null
                        && meant.stream()
                                .allMatch(entry -> digest.equals(entry.notice().digest())));
    }

    /** The id of a digest is that of its first notice: its receipt is for all that the gateway took with it. */
    private List<OutboxEntry> sentTogether(List<OutboxEntry> meant) {
        OutboxEntry one = meant.get(0);
        if (meant.size() > 1
                || one.notice().digest() == null
                || !(one.last().orElse(null) instanceof Settlement.Accepted accepted)) {
            return meant;
        }
        List<OutboxEntry> all =
                outbox()
                        .meant(
                                setup.tenant(),
                                one.notice().channel(),
                                accepted.remark().text(),
                                MOST_MEANT)
                        .stream()
                        .filter(entry ->
                                one.notice().digest().equals(entry.notice().digest()))
                        .toList();
        return all.isEmpty() ? meant : all;
    }

    private List<NoticeStatus> statuses(List<OutboxEntry> entries) {
        return entries.stream().map(this::status).toList();
    }

    private NoticeStatus status(OutboxEntry entry) {
        NoticeQueued queued = (NoticeQueued) keeper.codec().event(entry.notice().body());
        String said = entry.receipt()
                .map(Receipt::remark)
                .or(() -> entry.last().filter(last -> !isTaken(last)).map(Settlement::remark))
                .map(Remark::text)
                .orElse("");
        return new NoticeStatus(
                entry.ticket().ticket(),
                queued.id(),
                queued.rule(),
                queued.channel(),
                queued.to(),
                entry.state(),
                entry.calls(),
                entry.last()
                        .filter(Mailroom::isTaken)
                        .map(last -> last.remark().text())
                        .orElse(""),
                said);
    }

    private static boolean isTaken(Settlement settlement) {
        return settlement.leadsTo() == NoticeState.ACCEPTED;
    }

    private @Nullable NoticeKey key(@Nullable NoticeStatus notice) {
        return notice == null ? null : key(notice.ticket(), notice.id());
    }

    private NoticeKey key(TicketId ticket, NoticeId notice) {
        return new NoticeKey(keeper.key(ticket), notice);
    }

    private Outbox outbox() {
        return keeper.store().outbox();
    }

    private Instant now() {
        return setup.time().instant().truncatedTo(ChronoUnit.MICROS);
    }
}
