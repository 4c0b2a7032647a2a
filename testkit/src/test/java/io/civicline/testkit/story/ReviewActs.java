package io.civicline.testkit.story;

import io.civicline.core.command.Excluding.DecideExclusion;
import io.civicline.core.command.Excluding.RequestExclusion;
import io.civicline.core.command.Excusing.DecideExcusal;
import io.civicline.core.command.Excusing.RequestExcusal;
import io.civicline.core.command.Reviewing.Appeal;
import io.civicline.core.command.Staging.DecideStagedClosing;
import io.civicline.core.command.Staging.RequestStagedClosing;
import io.civicline.core.command.Terminating.DecideTermination;
import io.civicline.core.command.Terminating.RequestTermination;
import io.civicline.core.review.Measure;

/** What is asked for and decided by somebody else. */
final class ReviewActs {

    private ReviewActs() {}

    static void addTo(Acts acts) {
        acts.command("asks to end it as {reason}", words -> new RequestTermination(words.get("reason"), "三次联系不上"))
                .command("ends it as asked", words -> new DecideTermination(true, "请在条件具备后再来电"))
                .command("does not end it", words -> new DecideTermination(false, "继续联系"))
                .deed(
                        "asks to close it in stages until {time…}",
                        (stand, who, words) -> stand.submit(
                                who,
                                new RequestStagedClosing(
                                        "season",
                                        "已铺临时路面",
                                        "雨季后重做",
                                        stand.days().read(words.get("time")))))
                .command("approves the stages", words -> DecideStagedClosing.approved());
        acts.command(
                        "asks to be excused for {clock} as {reason}",
                        words -> RequestExcusal.ofBreach(words.get("clock"), words.get("reason"), "台风停工"))
                .command(
                        "asks that the hand-over be excused as {reason}",
                        words -> RequestExcusal.ofHop(words.get("reason"), "派错在先"))
                .command(
                        "excuses request {number}",
                        words -> new DecideExcusal(PressingActs.number(words.get("number")), true, "属实"))
                .command(
                        "asks not to count {measure} as {reason}",
                        words -> RequestExclusion.ofTicket(
                                Acts.constant(Measure.class, words.get("measure")), words.get("reason"), "诉求不合理"))
                .command(
                        "grants request {number}",
                        words -> new DecideExclusion(PressingActs.number(words.get("number")), true, "同意剔除"))
                .command(
                        "refuses request {number}",
                        words -> new DecideExclusion(PressingActs.number(words.get("number")), false, "理由不足"))
                .command(
                        "appeals against decision {number}",
                        words -> new Appeal(PressingActs.number(words.get("number")), "请复核"));
    }
}
