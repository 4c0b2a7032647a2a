package io.civicline.testkit.walk;

import io.civicline.core.command.Command;
import io.civicline.core.command.Waiting.DecideExtension;
import io.civicline.core.command.Waiting.RequestExtension;
import io.civicline.core.command.Waiting.Resume;
import io.civicline.core.command.Waiting.Suspend;
import java.util.List;

/** Letting handling rest, and more time. */
record WaitingDeeds(Dice dice, Chance chance) {

    List<Deed> all() {
        return List.of(
                Deed.ofHotline(
                        "suspend", 1, ticket -> new Suspend(chance.reason("waits-for-expertise"), chance.text("等待鉴定"))),
                Deed.ofHotline("resume", 2, ticket -> new Resume()),
                Deed.ofUnit("request-extension", 1, ticket -> requestExtension()),
                Deed.ofHotline(
                        "decide-extension",
                        1,
                        ticket -> dice.percent(60)
                                ? DecideExtension.granted()
                                : DecideExtension.refused(chance.text("理由不足"))));
    }

    private Command requestExtension() {
        return new RequestExtension(
                dice.oneOf("handle", "handle", "overall", "acknowledge", "moon"),
                dice.oneOf("10wd", "3wd", "15wd", "99wd"),
                chance.reason("complex"),
                chance.text("情况复杂"));
    }
}
