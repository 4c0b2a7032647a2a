package io.civicline.testkit.story;

import io.civicline.core.notice.Notice;

/** Who was told what in a line. */
final class NoticeAnswers {

    private NoticeAnswers() {}

    static void addTo(Answers answers) {
        answers.put(
                "told {expected…}",
                (stand, words) -> Answers.list(
                        stand.toldNow().stream().map(NoticeAnswers::who).toList()));
        answers.put(
                "{who} reads {expected}",
                (stand, words) -> stand.toldNow().stream()
                        .filter(notice -> name(notice).equals(words.get("who")))
                        .map(Notice::text)
                        .reduce((first, last) -> last)
                        .orElse(Answers.NONE)
                        .replace(stand.id().value(), stand.name()));
    }

    private static String who(Notice notice) {
        return name(notice) + " by " + notice.channel();
    }

    private static String name(Notice notice) {
        return notice.to().startsWith("unit:") ? notice.to().substring(5) : "citizen";
    }
}
