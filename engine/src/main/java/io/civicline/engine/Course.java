package io.civicline.engine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Under which rules one ticket is decided: those under which it was decided last, and those to which it has to move before.
 *
 * @param begin the rules that it had; for a new ticket, or if nobody has them any more, those of the end
 * @param moves to later rules, in order; empty if it stays
 */
record Course(Rules begin, List<Move> moves) {

    /** Copies the moves. */
    Course {
        moves = List.copyOf(moves);
    }

    /** Stays under one policy. */
    static Course under(Rules rules) {
        return new Course(rules, List.of());
    }

    /**
     * A move to other rules.
     *
     * @param number under which the ticket was
     * @param to the rules after it
     * @param from since when; empty if nobody knows
     */
    record Move(long number, Rules to, Optional<Instant> from) {}

    /** What the command is decided by. */
    Rules end() {
        return moves.isEmpty() ? begin : moves.get(moves.size() - 1).to();
    }
}
