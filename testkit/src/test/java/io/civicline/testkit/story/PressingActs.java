package io.civicline.testkit.story;

import io.civicline.core.command.Changing.ChangeFacts;
import io.civicline.core.command.Changing.Correct;
import io.civicline.core.command.Changing.Supplement;
import io.civicline.core.command.Promising.KeepPromise;
import io.civicline.core.command.Promising.Promise;
import io.civicline.core.command.Promising.RenegotiatePromise;
import io.civicline.core.command.Supervising.AnswerSupervision;
import io.civicline.core.command.Supervising.AuditSupervision;
import io.civicline.core.command.Supervising.CloseSupervision;
import io.civicline.core.command.Supervising.ReturnSupervision;
import io.civicline.core.command.Supervising.Supervise;
import io.civicline.core.command.Urging.AnswerUrge;
import io.civicline.core.command.Urging.Urge;

/** Pressing, watching from above, what is promised, and what changes while a ticket is handled. */
final class PressingActs {

    private PressingActs() {}

    static void addTo(Acts acts) {
        acts.command("urges it after the citizen called as {contact}", words -> Urge.byCitizen(words.get("contact")))
                .command("urges {unit}", words -> Urge.because("请抓紧").to(words.get("unit")))
                .command("answers the urging", words -> new AnswerUrge("正在办理"))
                .command(
                        "has {unit} supervise it at level {level} for {reason}",
                        words -> Supervise.at(words.get("level"), words.get("reason"))
                                .by(words.get("unit")))
                .command("answers the supervision", words -> new AnswerSupervision("已整改"))
                .command("returns the supervision", words -> new ReturnSupervision("不属我单位"))
                .command(
                        "accepts answer {number}",
                        words -> new AuditSupervision(number(words.get("number")), true, null))
                .command(
                        "sends answer {number} back",
                        words -> new AuditSupervision(number(words.get("number")), false, "未说明原因"))
                .command("ends supervision {number}", words -> new CloseSupervision(number(words.get("number")), null));
        acts.deed(
                        "promises the citizen {time…}",
                        (stand, who, words) -> stand.submit(
                                who, new Promise("届时修好", stand.days().read(words.get("time")))))
                .command("has kept the promise", words -> new KeepPromise())
                .deed(
                        "agrees with the citizen on {time…}",
                        (stand, who, words) -> stand.submit(
                                who,
                                new RenegotiatePromise(stand.days().read(words.get("time")), "rain", "连日下雨", "call-1")))
                .command("adds what the citizen says: {text}", words -> new Supplement(words.get("text"), false, null))
                .command(
                        "corrects the category to {category}",
                        words -> Correct.because("登记有误").category(words.get("category")))
                .command("adds new facts: {text}", words -> new Supplement(words.get("text"), true, null))
                .command(
                        "moves it to category {category}",
                        words -> ChangeFacts.because("分类有误").category(words.get("category")));
    }

    static int number(String word) {
        try {
            return Integer.parseInt(word);
        } catch (NumberFormatException e) {
            throw (BadStory) new BadStory("'" + word + "' is no number").initCause(e);
        }
    }
}
