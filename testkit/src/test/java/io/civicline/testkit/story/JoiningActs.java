package io.civicline.testkit.story;

import io.civicline.core.command.Contacting.ChangeSource;
import io.civicline.core.command.Contacting.RecordContact;
import io.civicline.core.command.Contacting.WithdrawRequester;
import io.civicline.core.link.LinkKind;
import io.civicline.core.party.ContactPurpose;
import io.civicline.core.registration.Requester;
import io.civicline.engine.Act;
import io.civicline.engine.Hotline;
import io.civicline.engine.NoticeStatus;
import io.civicline.persistence.outbox.Receipt.Outcome;
import io.civicline.persistence.outbox.ReceiptAnswer;
import java.util.List;

/** What belongs together: repeated calls, merged and linked tickets, parts, upstream cases. */
final class JoiningActs {

    private JoiningActs() {}

    static void addTo(Acts acts, Registering registering) {
        acts.command(
                        "records a call to {purpose}",
                        words -> RecordContact.of(Acts.constant(ContactPurpose.class, words.get("purpose")), "PHONE"))
                .command(
                        "records that {name} at {phone} asks the same",
                        words -> RecordContact.of(ContactPurpose.NEW, "PHONE")
                                .by(Requester.of(words.get("name"), words.get("phone"))))
                .deed(
                        "lets requester {number} withdraw",
                        (stand, who, words) -> stand.submit(
                                who, new WithdrawRequester(stand.id() + "." + words.get("number"), "已自行解决")))
                .deed(
                        "hears that the upstream due is {time…}",
                        (stand, who, words) ->
                                stand.submit(who, ChangeSource.due(stand.days().read(words.get("time")))))
                .command("hears that the case was taken back", words -> ChangeSource.takenBack())
                .deed("confirms the report", (stand, who, words) -> confirm(stand, who));
        acts.deed(
                        "merges {ticket} into it",
                        (stand, who, words) -> stand.joint(
                                "merge",
                                () -> stand.desk(who)
                                        .merge(stand.id(), List.of(stand.id(words.get("ticket"))), "同一事项", Act.NOW)))
                .deed(
                        "takes {ticket} out of it again",
                        (stand, who, words) -> stand.joint(
                                "unmerge",
                                () -> stand.desk(who)
                                        .unmerge(stand.id(), stand.id(words.get("ticket")), "并非同一事项", Act.NOW)))
                .deed(
                        "links it as {kind} to {ticket}",
                        (stand, who, words) -> stand.joint(
                                "link",
                                () -> stand.desk(who)
                                        .link(
                                                stand.id(),
                                                Acts.constant(LinkKind.class, words.get("kind")),
                                                stand.id(words.get("ticket")))))
                .deed(
                        "unlinks it as {kind} from {ticket}",
                        (stand, who, words) -> stand.joint(
                                "unlink",
                                () -> stand.desk(who)
                                        .unlink(
                                                stand.id(),
                                                Acts.constant(LinkKind.class, words.get("kind")),
                                                stand.id(words.get("ticket")))))
                .deed(
                        "splits off {ticket} as a {kind} about {rest…}",
                        (stand, who, words) -> stand.joint("split", () -> {
                            var part = registering.part(stand, words.get("kind"), words.get("rest"));
                            var whole = stand.id();
                            stand.name(
                                    words.get("ticket"),
                                    stand.desk(who)
                                            .split(whole, part, Act.NOW)
                                            .get(0)
                                            .ticket()
                                            .id());
                        }));
    }

    /** The receipt of an upstream system for everything about the ticket that it was told, by the notice's own id. */
    private static void confirm(Stand stand, String system) {
        Hotline hotline = stand.rig().hotline();
        List<NoticeStatus> reports = hotline.notices(stand.id()).stream()
                .filter(report -> report.to().equals("source:" + system))
                .toList();
        if (reports.isEmpty()) {
            throw new BadStory("nothing was reported to '" + system + "'");
        }
        for (NoticeStatus report : reports) {
            ReceiptAnswer answer = hotline.receipt(
                    report.channel().value(),
                    report.id().value(),
                    Outcome.DELIVERED,
                    stand.rig().now(),
                    "received");
            if (answer != ReceiptAnswer.RECORDED) {
                throw new BadStory("the receipt is " + answer);
            }
        }
    }
}
