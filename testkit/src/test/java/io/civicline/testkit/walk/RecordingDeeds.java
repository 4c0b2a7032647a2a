package io.civicline.testkit.walk;

import io.civicline.core.command.Command;
import io.civicline.core.command.Recording.Attach;
import io.civicline.core.command.Recording.EraseWords;
import io.civicline.core.command.Recording.HostEvent;
import io.civicline.core.command.Recording.Note;
import java.util.List;

/** What is only written down, and what other systems report. */
record RecordingDeeds(Dice dice, Chance chance) {

    List<Deed> all() {
        return List.of(
                Deed.ofHotline("note", 1, ticket -> new Note(chance.text("来电催办"))),
                Deed.ofHotline("attach", 1, ticket -> attach()),
                Deed.ofHotline("host-event", 1, ticket -> hostEvent()),
                Deed.ofHotline("erase-words", 1, ticket -> erase()));
    }

    private Command attach() {
        return new Attach("dms:" + dice.below(1000), chance.text("现场照片"), "image/jpeg");
    }

    private Command hostEvent() {
        return HostEvent.of(dice.oneOf("inspection-ordered", "inspection-done", "something-else"));
    }

    /** Rarely, or most tickets would soon have no words to look at. */
    private Command erase() {
        return dice.percent(20) ? new EraseWords("诉求人申请") : new Note(chance.text("来电催办"));
    }

    Command any() {
        return switch (dice.below(6)) {
            case 0 -> attach();
            case 1, 2 -> hostEvent();
            case 3 -> new EraseWords("诉求人申请");
            default -> new Note(chance.text("来电催办"));
        };
    }
}
