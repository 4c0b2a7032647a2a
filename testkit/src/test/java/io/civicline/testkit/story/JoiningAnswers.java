package io.civicline.testkit.story;

import io.civicline.core.id.UpstreamNumber;
import io.civicline.core.link.LinkKind;
import java.util.Optional;

/** What belongs to a ticket. */
final class JoiningAnswers {

    private JoiningAnswers() {}

    static void addTo(Answers answers) {
        answers.put(
                        "case {number} of {source} is ticket {expected}",
                        (stand, words) -> stand.reader()
                                .find(UpstreamNumber.of(words.get("source"), words.get("number")))
                                .flatMap(ticket -> stand.nameOf(ticket.id()))
                                .orElse(Answers.NONE))
                .put(
                        "requesters {expected}",
                        (stand, words) ->
                                String.valueOf(stand.ticket().requesters().size()))
                .put(
                        "calls {expected}",
                        (stand, words) ->
                                String.valueOf(stand.ticket().contacts().size()))
                .put(
                        "merged into {expected}",
                        (stand, words) -> Optional.ofNullable(
                                        stand.ticket().links().mergedInto())
                                .flatMap(stand::nameOf)
                                .orElse(Answers.NONE))
                .put(
                        "linked as {kind} with {expected…}",
                        (stand, words) -> Answers.list(
                                stand.ticket().links().of(Acts.constant(LinkKind.class, words.get("kind"))).stream()
                                        .map(link -> stand.nameOf(link.other()).orElse("?"))
                                        .toList()));
    }
}
