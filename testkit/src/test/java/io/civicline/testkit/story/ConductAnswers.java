package io.civicline.testkit.story;

import io.civicline.core.watch.WatchList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Rulings, presses, promises, reviews, and the lists that keep watch. */
final class ConductAnswers {

    private ConductAnswers() {}

    static void addTo(Answers answers) {
        answers.put(
                        "ruled {expected…}",
                        (stand, words) -> stand.ticket()
                                .handling()
                                .disputes()
                                .inForce()
                                .map(ruling -> ruling.level() + " by " + ruling.authority() + " for " + ruling.lead())
                                .orElse(Answers.NONE))
                .put(
                        "urged {expected} times",
                        (stand, words) ->
                                String.valueOf(stand.ticket().pressing().urges().size()))
                .put(
                        "supervision {number} is {expected}",
                        (stand, words) -> stand.ticket()
                                .pressing()
                                .supervision(PressingActs.number(words.get("number")))
                                .map(one -> one.state().name())
                                .orElse(Answers.NONE))
                .put(
                        "the promise is {expected}",
                        (stand, words) -> stand.ticket().commitments().all().stream()
                                .reduce((first, last) -> last)
                                .map(one -> one.state().name())
                                .orElse(Answers.NONE))
                .put(
                        "request {number} is {expected}",
                        (stand, words) -> stand.ticket()
                                .reviews()
                                .find(PressingActs.number(words.get("number")))
                                .map(one -> one.state().name())
                                .orElse(Answers.NONE))
                .put(
                        "{clock} counts as {expected}",
                        (stand, words) -> ClockAnswers.clock(stand, words)
                                .map(clock ->
                                        clock.isExcused() ? "excused" : clock.hasBreached() ? "breached" : "in-time")
                                .orElse(Answers.NONE))
                .put(
                        "list {list} shows {expected…}",
                        (stand, words) ->
                                Answers.list(listed(stand, Acts.constant(WatchList.class, words.get("list")))));
    }

    private static List<String> listed(Stand stand, WatchList list) {
        return new LinkedHashSet<>(stand.reader().watch(list, null).rows())
                .stream()
                        .map(row -> stand.nameOf(row.ticket().id()))
                        .flatMap(Optional::stream)
                        .toList();
    }
}
