package io.civicline.testkit.walk;

import io.civicline.core.command.Command;
import io.civicline.core.ticket.Ticket;
import java.util.function.Function;

/**
 * Something that somebody may come up with at any time.
 *
 * @param name of the command
 * @param often how often, compared with the others; 1 or more
 * @param ofUnit whether it is for a unit to do
 * @param maker makes one for a ticket, sensible or not
 */
record Deed(String name, int often, boolean ofUnit, Function<Ticket, Command> maker) {

    static Deed ofUnit(String name, int often, Function<Ticket, Command> maker) {
        return new Deed(name, often, true, maker);
    }

    static Deed ofHotline(String name, int often, Function<Ticket, Command> maker) {
        return new Deed(name, often, false, maker);
    }
}
