package io.civicline.testkit.story;

import io.civicline.core.command.Disputing.RequestRuling;
import io.civicline.core.command.Disputing.Rule;
import io.civicline.core.command.HandingOver.Reassign;
import io.civicline.core.command.HandingOver.Recall;
import io.civicline.core.command.HandingOver.TakeBack;
import io.civicline.core.command.Relaying.PassOn;
import io.civicline.core.command.Relaying.ReportDownstream;
import io.civicline.core.command.Relaying.Subassign;

/** Taking from one and giving to another, giving on, and disputes about who is responsible. */
final class HandOverActs {

    private HandOverActs() {}

    static void addTo(Acts acts) {
        acts.command("recalls it from {unit}", words -> Recall.of(words.get("unit")))
                .command("reassigns it to {unit}", words -> Reassign.to(words.get("unit"), "改由其办理"))
                .command("ends the part of {unit}", words -> TakeBack.from(words.get("unit"), "不再需要"))
                .command("gives it on to {unit}", words -> Subassign.to(words.get("unit")))
                .command("passes on what {unit} replied", words -> PassOn.of(words.get("unit")))
                .command(
                        "sent it to {system} as {number}",
                        words -> ReportDownstream.sent(words.get("system"), words.get("number"), "sent"))
                .command(
                        "has it taken by {system} as {number}",
                        words -> ReportDownstream.acknowledged(words.get("system"), words.get("number"), "taken"))
                .command(
                        "asks for a ruling and names {unit}",
                        words -> RequestRuling.because("双方都认为不属自己").proposing(words.get("unit")))
                .command(
                        "rules at level {level} by {document} that {unit} leads",
                        words -> Rule.at(words.get("level"), words.get("document"), words.get("unit")));
    }
}
