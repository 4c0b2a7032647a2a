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
        answers.put(
                "reports without a receipt {expected…}",
                (stand, words) -> Answers.list(stand.rig().hotline().reportsWithoutReceipt(null).stream()
                        .map(report -> stand.nameOf(report.ticket()).orElse("?"))
                        .toList()));
    }

    private static String who(Notice notice) {
        return name(notice) + " by " + notice.channel();
    }

    private static String name(Notice notice) {
        boolean named = notice.to().startsWith("unit:") || notice.to().startsWith("source:");
        return named ? notice.to().substring(notice.to().indexOf(':') + 1) : "citizen";
    }
}
