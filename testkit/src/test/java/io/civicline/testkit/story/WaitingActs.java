package io.civicline.testkit.story;

import io.civicline.core.command.Tracking.SetStatus;
import io.civicline.core.command.Waiting.DecideExtension;
import io.civicline.core.command.Waiting.GrantExtension;
import io.civicline.core.command.Waiting.RequestExtension;
import io.civicline.core.command.Waiting.Resume;
import io.civicline.core.command.Waiting.Suspend;

/** Letting handling rest, and asking for more time. */
final class WaitingActs {

    private WaitingActs() {}

    static void addTo(Acts acts) {
        acts.command("suspends it for {reason}", words -> new Suspend(words.get("reason"), "见附件"))
                .command("resumes", words -> new Resume())
                .command("marks it as {status}", words -> SetStatus.to(words.get("status")))
                .command("takes the mark off", words -> SetStatus.none())
                .command(
                        "asks for {amount} more of {clock} as {reason}",
                        words -> new RequestExtension(
                                words.get("clock"), words.get("amount"), words.get("reason"), "情况复杂"))
                .command(
                        "gives {extension} more of {clock} unasked as {reason}",
                        words -> new GrantExtension(
                                words.get("clock"), words.get("extension"), words.get("reason"), null))
                .command("grants more time", words -> DecideExtension.granted())
                .command("refuses more time", words -> DecideExtension.refused("理由不足"));
    }
}
