package io.civicline.examples.simulate;

import io.civicline.core.error.Fault;
import io.civicline.core.error.PolicyFaults;
import io.civicline.engine.folder.PolicyFiles;
import io.civicline.examples.Example;
import io.civicline.examples.town.Archive;
import io.civicline.examples.town.Page;
import io.civicline.examples.town.Town;
import io.civicline.examples.town.Watched;
import io.civicline.persistence.TicketStore;
import io.civicline.persistence.memory.InMemoryStore;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/**
 * Plays any policy folder: requests of every sort come in, people do at random what the policy's roles may do, and at the end
 * it is told what became of them. The same folder and seed print the same bytes.
 */
public final class Simulate implements Example {

    @Override
    public String name() {
        return "simulate";
    }

    @Override
    public String summary() {
        return "plays a policy folder: who gets what, which clocks are met, which rules are never used";
    }

    @Override
    public String usage() {
        return "simulate FOLDER [--tickets N] [--days N] [--from DATE] [--seed N]";
    }

    @Override
    public boolean run(List<String> args, PrintStream out) {
        SimulateArguments arguments = SimulateArguments.parse(args);
        try {
            return play(Watched.load(PolicyFiles.read(arguments.folder())), arguments, new InMemoryStore(), out);
        } catch (PolicyFaults e) {
            out.println("the folder has " + e.faults().size() + (e.faults().size() == 1 ? " fault" : " faults"));
            for (Fault fault : e.faults()) {
                out.println("  " + fault.text(Locale.ENGLISH));
            }
            return false;
        }
    }

    static boolean play(Watched watched, SimulateArguments arguments, TicketStore store, PrintStream out) {
        Town town = new Town(watched, arguments.seed(), arguments.firstDay(watched.policy()), Locale.ENGLISH, store);
        Callers callers = new Callers(town, arguments.seed());
        callers.come(arguments.tickets(), arguments.days());
        town.play(arguments.days());
        Archive archive = town.archive();
        Page page = new Page();
        new Report(town, archive, town.day(arguments.days() - 1)).write(page, arguments);
        out.print(page);
        return archive.broken().isEmpty() && town.done().failed() == 0;
    }
}
