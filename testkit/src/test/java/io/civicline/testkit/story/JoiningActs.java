package io.civicline.testkit.story;

import io.civicline.core.command.Contacting.ChangeSource;
import io.civicline.core.command.Contacting.RecordContact;
import io.civicline.core.command.Contacting.WithdrawRequester;
import io.civicline.core.link.LinkKind;
import io.civicline.core.party.ContactPurpose;
import io.civicline.core.registration.Requester;
import io.civicline.engine.Act;
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
                                stand.submit(who, ChangeSource.due(stand.days().read(words.get("time")))));
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
}
