package io.civicline.testkit.story;

import io.civicline.core.command.Dispatching.Dispatch;
import io.civicline.core.command.Dispatching.Route;
import io.civicline.core.command.Finishing.Close;
import io.civicline.core.command.Finishing.Withdraw;
import io.civicline.core.command.Replying.Audit;
import io.civicline.core.command.Replying.Reply;
import io.civicline.core.command.Replying.TellCitizen;
import io.civicline.core.command.Returning.DecideReturn;
import io.civicline.core.command.Returning.RequestReturn;
import io.civicline.core.command.Taking.Acknowledge;
import io.civicline.core.command.Taking.FirstContact;
import io.civicline.core.reply.Finding;
import io.civicline.core.ticket.Closure;

/** What is done on a ticket's way from dispatch to its end. */
final class HandlingActs {

    private HandlingActs() {}

    static void addTo(Acts acts) {
        acts.command("dispatches it as proposed", words -> Dispatch.asProposed())
                .command("has the rules route it", words -> new Route())
                .command("dispatches it to {unit}", words -> Dispatch.to(words.get("unit")))
                .command(
                        "dispatches it to {unit} with {assist}",
                        words -> Dispatch.to(words.get("unit")).assist(words.get("assist")))
                .command("asks {unit} to assist", words -> Dispatch.assisting(words.get("unit")))
                .command("gives {unit} a copy", words -> Dispatch.asProposed().copy(words.get("unit")))
                .command("acknowledges", words -> new Acknowledge())
                .command("speaks to the citizen", words -> new FirstContact())
                .command(
                        "wants to return it as {reason}",
                        words -> RequestReturn.because(words.get("reason"), "依据三定方案，不属本单位职责"))
                .command(
                        "wants to return it as {reason} and names {unit}",
                        words -> new RequestReturn(words.get("reason"), "依据三定方案", words.get("unit")))
                .command("takes it back from {unit}", words -> DecideReturn.accept(words.get("unit")))
                .command("leaves it with {unit}", words -> DecideReturn.refuse(words.get("unit"), "仍由你单位办理"));
        replies(acts);
        acts.command("closes it as {closure}", words -> Close.as(Acts.constant(Closure.class, words.get("closure"))))
                .command(
                        "closes it as {closure} for {reason}",
                        words -> new Close(Acts.constant(Closure.class, words.get("closure")), words.get("reason")))
                .command("withdraws it", words -> new Withdraw("诉求人撤回"));
    }

    private static void replies(Acts acts) {
        acts.command(
                        "replies {finding}",
                        words -> Reply.of(Acts.constant(Finding.class, words.get("finding")), "已按规定办理"))
                .command("passes the reply", words -> Audit.passed())
                .command("passes the reply of {unit}", words -> Audit.passed().of(words.get("unit")))
                .command("sends the reply back", words -> Audit.sendBack("答复空洞，未回应诉求"))
                .command(
                        "sends the reply of {unit} back",
                        words -> Audit.sendBack("请补充").of(words.get("unit")))
                .command("tells the citizen by {channel}", words -> new TellCitizen(words.get("channel")));
    }
}
