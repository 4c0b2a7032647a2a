package io.civicline.testkit.walk;

import io.civicline.core.command.Changing.ChangeFacts;
import io.civicline.core.command.Changing.Correct;
import io.civicline.core.command.Changing.Supplement;
import io.civicline.core.command.Command;
import io.civicline.core.command.Contacting.ChangeSource;
import io.civicline.core.command.Contacting.RecordContact;
import io.civicline.core.command.Contacting.WithdrawRequester;
import io.civicline.core.command.Tracking.SetStatus;
import io.civicline.core.command.Waiting.GrantExtension;
import io.civicline.core.party.ContactPurpose;
import io.civicline.core.registration.Requester;
import io.civicline.core.ticket.Ticket;
import io.civicline.testkit.city.TestCity;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What changes while a ticket is handled: its facts, who asks, its source. */
record ChangingDeeds(Dice dice, Chance chance, Supplier<Instant> now) {

    List<Deed> all() {
        return List.of(
                Deed.ofHotline("change-facts", 1, ticket -> changeFacts()),
                Deed.ofHotline(
                        "correct",
                        1,
                        ticket -> Correct.because(chance.text("登记有误"))
                                .category(dice.oneOf("urban.roads", "school", "moon"))),
                Deed.ofHotline("set-status", 2, this::setStatus),
                Deed.ofHotline("supplement", 1, ticket -> new Supplement(chance.text("又漏水了"), dice.percent(50), null)),
                Deed.ofHotline(
                        "grant-extension",
                        1,
                        ticket -> new GrantExtension(
                                dice.oneOf("handle", "overall", "moon"),
                                dice.oneOf("10wd", "3wd", "15wd", "99wd"),
                                chance.reason("complex"),
                                null)),
                Deed.ofHotline("record-contact", 1, this::recordContact),
                Deed.ofHotline("withdraw-requester", 1, this::withdrawRequester),
                Deed.ofHotline("change-source", 1, ticket -> changeSource()));
    }

    private Command changeFacts() {
        ChangeFacts change = ChangeFacts.because(chance.text("登记有误"));
        return switch (dice.below(6)) {
            case 0 -> change.category(dice.oneOf("urban.noise", "utility.water", "school", "moon"));
            case 1 -> change.region(dice.oneOf("3601", "3602", "360201"));
            case 2 -> change.urgency(dice.oneOf("NORMAL", "URGENT", "EMERGENCY"));
            case 3 -> change.kind(dice.oneOf("COMPLAINT", "INQUIRY"));
            case 4 -> change.confidential(dice.percent(70));
            default -> new ChangeFacts(null, null, null, null, null, Map.of(), null, List.of(chance.unit()), "被投诉单位有误");
        };
    }

    /** Mostly one of the stage; sometimes none, one of another stage, or one that nobody knows. */
    private Command setStatus(Ticket ticket) {
        if (dice.percent(25)) {
            return SetStatus.none();
        }
        String status = dice.percent(70)
                ? String.valueOf(TestCity.STATUSES.get(ticket.stage()))
                : dice.oneOf("parts", "parts", "parts", "archived", "moon");
        return dice.percent(50) ? SetStatus.to(status) : SetStatus.to(status).noting(chance.text("等厂家发货"));
    }

    private Command recordContact(Ticket ticket) {
        RecordContact call =
                RecordContact.of(dice.one(List.of(ContactPurpose.values())), dice.oneOf("PHONE", "PIGEON"));
        if (dice.percent(30)) {
            return call.by(Requester.of(Callers.NAME + "再来", Callers.PHONE + dice.below(1000)));
        }
        return call.saying(chance.text("什么时候办好"));
    }

    /** Rarely, or nobody would be left. */
    private Command withdrawRequester(Ticket ticket) {
        return dice.percent(30)
                ? new WithdrawRequester(ticket.id() + "." + (1 + dice.below(3)), chance.text("不办了"))
                : RecordContact.of(ContactPurpose.OTHER, "PHONE");
    }

    private Command changeSource() {
        return dice.percent(80)
                ? ChangeSource.due(now.get().plus(Duration.ofHours(1 + dice.below(300))))
                : ChangeSource.takenBack();
    }
}
