package io.civicline.core.command;

import static java.util.Objects.requireNonNull;

import io.civicline.core.error.Refusal;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.naming.CommandName;
import io.civicline.core.ticket.Stage;
import io.civicline.core.ticket.Ticket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which command is possible at which stage, or the reason why not. This table is the only place that says so; commands
 * and policies add what else must hold.
 */
public final class Lifecycle {

    private static final String TABLE = """
            command                | UNREGISTERED   | REGISTERED         | DISPATCHED         | HANDLING           | REPLIED            | CLOSED
            register               | yes            | ALREADY_REGISTERED | ALREADY_REGISTERED | ALREADY_REGISTERED | ALREADY_REGISTERED | ALREADY_REGISTERED
            dispatch               | NOT_REGISTERED | yes                | yes                | yes                | ALREADY_REPLIED    | CLOSED
            route                  | NOT_REGISTERED | yes                | HAS_LEAD           | HAS_LEAD           | HAS_LEAD           | CLOSED
            recall                 | NOT_REGISTERED | yes                | yes                | yes                | yes                | CLOSED
            reassign               | NOT_REGISTERED | NO_LEAD            | yes                | yes                | ALREADY_REPLIED    | CLOSED
            take-back              | NOT_REGISTERED | yes                | yes                | yes                | yes                | CLOSED
            acknowledge            | NOT_REGISTERED | yes                | yes                | yes                | yes                | CLOSED
            first-contact          | NOT_REGISTERED | yes                | yes                | yes                | ALREADY_REPLIED    | CLOSED
            request-return         | NOT_REGISTERED | yes                | yes                | yes                | ALREADY_REPLIED    | CLOSED
            decide-return          | NOT_REGISTERED | yes                | yes                | yes                | yes                | CLOSED
            subassign              | NOT_REGISTERED | yes                | yes                | yes                | yes                | CLOSED
            pass-on                | NOT_REGISTERED | yes                | yes                | yes                | yes                | CLOSED
            report-downstream      | NOT_REGISTERED | yes                | yes                | yes                | yes                | yes
            request-ruling         | NOT_REGISTERED | yes                | yes                | yes                | ALREADY_REPLIED    | CLOSED
            rule                   | NOT_REGISTERED | yes                | yes                | yes                | ALREADY_REPLIED    | CLOSED
            reply                  | NOT_REGISTERED | yes                | yes                | yes                | yes                | CLOSED
            audit                  | NOT_REGISTERED | yes                | yes                | yes                | yes                | CLOSED
            tell-citizen           | NOT_REGISTERED | NO_LEAD            | NOT_REPLIED        | NOT_REPLIED        | yes                | CLOSED
            suspend                | NOT_REGISTERED | NO_LEAD            | yes                | yes                | ALREADY_REPLIED    | CLOSED
            resume                 | NOT_REGISTERED | NO_LEAD            | yes                | yes                | ALREADY_REPLIED    | CLOSED
            request-extension      | NOT_REGISTERED | NO_LEAD            | yes                | yes                | ALREADY_REPLIED    | CLOSED
            decide-extension       | NOT_REGISTERED | NO_LEAD            | yes                | yes                | yes                | CLOSED
            grant-extension        | NOT_REGISTERED | NO_LEAD            | yes                | yes                | ALREADY_REPLIED    | CLOSED
            change-facts           | NOT_REGISTERED | yes                | yes                | yes                | yes                | CLOSED
            supplement             | NOT_REGISTERED | yes                | yes                | yes                | yes                | CLOSED
            set-status             | NOT_REGISTERED | yes                | yes                | yes                | yes                | yes
            urge                   | NOT_REGISTERED | yes                | yes                | yes                | yes                | CLOSED
            answer-urge            | NOT_REGISTERED | yes                | yes                | yes                | yes                | CLOSED
            supervise              | NOT_REGISTERED | yes                | yes                | yes                | yes                | CLOSED
            answer-supervision     | NOT_REGISTERED | yes                | yes                | yes                | yes                | yes
            return-supervision     | NOT_REGISTERED | yes                | yes                | yes                | yes                | yes
            audit-supervision      | NOT_REGISTERED | yes                | yes                | yes                | yes                | yes
            close-supervision      | NOT_REGISTERED | yes                | yes                | yes                | yes                | yes
            promise                | NOT_REGISTERED | NO_LEAD            | yes                | yes                | ALREADY_REPLIED    | CLOSED
            keep-promise           | NOT_REGISTERED | yes                | yes                | yes                | yes                | yes
            renegotiate-promise    | NOT_REGISTERED | yes                | yes                | yes                | yes                | yes
            request-termination    | NOT_REGISTERED | NO_LEAD            | yes                | yes                | ALREADY_REPLIED    | CLOSED
            decide-termination     | NOT_REGISTERED | NO_LEAD            | yes                | yes                | ALREADY_REPLIED    | CLOSED
            request-staged-closing | NOT_REGISTERED | NO_LEAD            | NOT_ACKNOWLEDGED   | yes                | ALREADY_REPLIED    | CLOSED
            decide-staged-closing  | NOT_REGISTERED | NO_LEAD            | NOT_ACKNOWLEDGED   | yes                | ALREADY_REPLIED    | CLOSED
            request-excusal        | NOT_REGISTERED | yes                | yes                | yes                | yes                | yes
            decide-excusal         | NOT_REGISTERED | yes                | yes                | yes                | yes                | yes
            request-exclusion      | NOT_REGISTERED | yes                | yes                | yes                | yes                | yes
            decide-exclusion       | NOT_REGISTERED | yes                | yes                | yes                | yes                | yes
            appeal                 | NOT_REGISTERED | yes                | yes                | yes                | yes                | yes
            withdraw               | NOT_REGISTERED | yes                | yes                | yes                | yes                | CLOSED
            close                  | NOT_REGISTERED | yes                | NOT_REPLIED        | NOT_REPLIED        | yes                | CLOSED
            attempt                | NOT_REGISTERED | yes                | yes                | yes                | yes                | yes
            answer-survey          | NOT_REGISTERED | yes                | yes                | yes                | yes                | yes
            correct-answer         | NOT_REGISTERED | yes                | yes                | yes                | yes                | yes
            settle-dissatisfaction | NOT_REGISTERED | yes                | yes                | yes                | yes                | yes
            reopen                 | NOT_REGISTERED | NOT_CLOSED         | NOT_CLOSED         | NOT_CLOSED         | NOT_CLOSED         | yes
            correct                | NOT_REGISTERED | NOT_CLOSED         | NOT_CLOSED         | NOT_CLOSED         | NOT_CLOSED         | yes
            record-contact         | NOT_REGISTERED | yes                | yes                | yes                | yes                | yes
            withdraw-requester     | NOT_REGISTERED | yes                | yes                | yes                | yes                | CLOSED
            change-source          | NOT_REGISTERED | yes                | yes                | yes                | yes                | CLOSED
            merge                  | NOT_REGISTERED | yes                | yes                | yes                | yes                | CLOSED
            unmerge                | NOT_REGISTERED | yes                | yes                | yes                | yes                | yes
            link                   | NOT_REGISTERED | yes                | yes                | yes                | yes                | yes
            unlink                 | NOT_REGISTERED | yes                | yes                | yes                | yes                | yes
            split                  | NOT_REGISTERED | yes                | yes                | yes                | yes                | CLOSED
            note                   | NOT_REGISTERED | yes                | yes                | yes                | yes                | yes
            attach                 | NOT_REGISTERED | yes                | yes                | yes                | yes                | yes
            host-event             | NOT_REGISTERED | yes                | yes                | yes                | yes                | yes
            erase-words            | NOT_REGISTERED | yes                | yes                | yes                | yes                | yes
            pass-time              | NOT_REGISTERED | yes                | yes                | yes                | yes                | yes
            move-to-policy         | NOT_REGISTERED | yes                | yes                | yes                | yes                | yes
            """;

    private static final Map<String, Map<Stage, Optional<RefusalCode>>> CELLS = parse();

    private Lifecycle() {}

    /**
     * Asks the table.
     *
     * @param stage of the ticket
     * @param command its name, such as {@code acknowledge}
     * @return empty if it is possible, else the reason why not
     * @throws IllegalArgumentException if the table has no such command
     */
    public static Optional<Refusal> check(Stage stage, String command) {
        Map<Stage, Optional<RefusalCode>> row = CELLS.get(command);
        if (row == null) {
            throw new IllegalArgumentException("there is no command '" + command + "'; there are " + commands());
        }
        Optional<RefusalCode> cell = requireNonNull(row.get(stage), "every row has every stage");
        return cell.map(why -> Refusal.of(why, "stage", stage, "command", CommandName.of(command)));
    }

    /** The same of a ticket; the reason names the unit that leads it, if one does. */
    static Optional<Refusal> check(Ticket ticket, String command) {
        Optional<Refusal> refusal = check(ticket.stage(), command);
        return ticket.lead().isEmpty()
                ? refusal
                : refusal.map(why -> Refusal.of(
                        why.code(),
                        "stage",
                        ticket.stage(),
                        "command",
                        CommandName.of(command),
                        "unit",
                        ticket.lead().get()));
    }

    /**
     * Names every command.
     *
     * @return in the order of a ticket's life
     */
    public static Set<String> commands() {
        return Collections.unmodifiableSet(CELLS.keySet());
    }

    private static Map<String, Map<Stage, Optional<RefusalCode>>> parse() {
        List<List<String>> rows = TABLE.lines().map(Lifecycle::cells).toList();
        List<String> stages = rows.get(0);
        Map<String, Map<Stage, Optional<RefusalCode>>> table = new LinkedHashMap<>();
        for (List<String> cells : rows.subList(1, rows.size())) {
            Map<Stage, Optional<RefusalCode>> row = new EnumMap<>(Stage.class);
            for (int i = 1; i < cells.size(); i++) {
                String cell = cells.get(i);
                row.put(
                        Stage.valueOf(stages.get(i)),
                        cell.equals("yes") ? Optional.empty() : Optional.of(new RefusalCode(cell)));
            }
            table.put(cells.get(0), row);
        }
        return table;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.split("\\|", -1)) {
            cells.add(cell.strip());
        }
        return cells;
    }
}
