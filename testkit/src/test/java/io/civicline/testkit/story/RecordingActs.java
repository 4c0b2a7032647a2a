package io.civicline.testkit.story;

import io.civicline.core.command.Recording.Attach;
import io.civicline.core.command.Recording.EraseWords;
import io.civicline.core.command.Recording.HostEvent;
import io.civicline.core.command.Recording.Note;
import io.civicline.core.id.ActorId;

/** What is only written down, what other systems report, and what time does alone. */
final class RecordingActs {

    private RecordingActs() {}

    static void addTo(Acts acts) {
        acts.command("notes {text}", words -> new Note(words.get("text")))
                .command("attaches {title}", words -> new Attach("dms:1", words.get("title"), "image/jpeg"))
                .command("reports {event}", words -> HostEvent.of(words.get("event")))
                .command("erases the words for {ground}", words -> new EraseWords(words.get("ground")))
                .deed("passes", (stand, who, words) -> mustBe("time", who))
                .deed("adopts {folder}", (stand, who, words) -> {
                    mustBe("city", who);
                    stand.rig().hotline().activate(Cities.named(words.get("folder")), ActorId.of("council"));
                    stand.rig().hotline().moveTickets();
                });
    }

    private static void mustBe(String expected, String who) {
        if (!expected.equals(who)) {
            throw new BadStory("this is not for '" + who + "' to do, but for '" + expected + "'");
        }
    }
}
