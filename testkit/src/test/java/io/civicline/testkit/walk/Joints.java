package io.civicline.testkit.walk;

import io.civicline.core.id.TicketId;
import io.civicline.core.link.JoinedTicket;
import io.civicline.core.link.LinkKind;
import io.civicline.core.link.TicketLink;
import io.civicline.core.registration.Registration;
import io.civicline.core.ticket.Ticket;
import io.civicline.engine.Act;
import io.civicline.engine.Desk;
import io.civicline.engine.Outcome;
import java.util.List;

/** What concerns several tickets at once: merging, linking, taking apart. */
record Joints(Dice dice, Desk desk) {

    /** The commands that are done here, by name. */
    static final List<String> COMMANDS = List.of("merge", "unmerge", "merge twice", "link", "unlink", "split");

    /** Does one of them; what comes back was applied. */
    List<Outcome> one(String command, Ticket first, TicketId second) {
        return switch (command) {
            case "merge" -> desk.merge(first.id(), List.of(second), "同一事项", Act.NOW);
            case "unmerge" -> desk.unmerge(first.id(), joined(first, second), null, Act.NOW);
            case "merge twice" -> twice(first, second);
            case "link" -> desk.link(first.id(), dice.one(List.of(LinkKind.values())), second);
            case "unlink" -> unlink(first, second);
            default -> desk.split(first.id(), part(), Act.NOW);
        };
    }

    /** Merged and taken out again, and once more: each time everybody is where he was. */
    private List<Outcome> twice(Ticket main, TicketId other) {
        desk.merge(main.id(), List.of(other), null, Act.NOW);
        desk.unmerge(main.id(), other, null, Act.NOW);
        desk.merge(main.id(), List.of(other), null, Act.NOW);
        return desk.unmerge(main.id(), other, null, Act.NOW);
    }

    private TicketId joined(Ticket main, TicketId otherwise) {
        List<JoinedTicket> all = main.links().joined();
        return all.isEmpty() ? otherwise : dice.one(all).id();
    }

    private List<Outcome> unlink(Ticket ticket, TicketId otherwise) {
        List<TicketLink> links = ticket.links().links();
        if (links.isEmpty()) {
            return desk.unlink(ticket.id(), dice.one(List.of(LinkKind.values())), otherwise);
        }
        TicketLink link = dice.one(links);
        return link.side() == TicketLink.Side.FROM
                ? desk.unlink(ticket.id(), link.kind(), link.other())
                : desk.unlink(link.other(), link.kind(), ticket.id());
    }

    private Registration part() {
        return Registration.of("COMPLAINT")
                .via("PHONE")
                .category(dice.oneOf("urban.roads", "utility.power"))
                .region("3601")
                .subject("另一件事")
                .dispatch();
    }
}
