package io.civicline.testkit.story;

import io.civicline.core.command.Command;
import io.civicline.core.command.Urging.Urge;
import io.civicline.core.command.Waiting.GrantExtension;
import io.civicline.core.id.CampaignId;
import io.civicline.engine.campaign.CampaignPlan;
import io.civicline.engine.campaign.Selection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One command for every ticket of a story, and what became of each. */
final class BulkActs {

    private BulkActs() {}

    static void addTo(Acts acts) {
        acts.deed(
                        "in bulk {bulk} gives {extension} more of {clock} as {reason}",
                        (stand, who, words) -> start(
                                stand,
                                who,
                                words,
                                new GrantExtension(
                                        words.get("clock"), words.get("extension"), words.get("reason"), null)))
                .deed(
                        "in bulk {bulk} urges the leads",
                        (stand, who, words) -> start(stand, who, words, Urge.because("月底清理")));
    }

    private static void start(Stand stand, String who, Map<String, String> words, Command command) {
        Selection all = Selection.tickets(stand.tickets());
        stand.joint(
                command.name(),
                () -> stand.desk(who).campaigns().start(CampaignPlan.of(words.get("bulk"), all, command)));
    }

    static void addTo(Answers answers) {
        answers.put(
                        "bulk {bulk} is {expected}",
                        (stand, words) -> stand.desk("dispatcher")
                                .campaigns()
                                .campaign(CampaignId.of(words.get("bulk")))
                                .state()
                                .name())
                .put(
                        "bulk {bulk} did {expected…}",
                        (stand, words) ->
                                stand
                                        .desk("dispatcher")
                                        .campaigns()
                                        .outcomes(CampaignId.of(words.get("bulk")), null)
                                        .stream()
                                        .map(one -> Optional.of(one.ticket())
                                                        .flatMap(stand::nameOf)
                                                        .orElse("?") + " " + one.result())
                                        .collect(Collectors.joining(", ")));
    }
}
