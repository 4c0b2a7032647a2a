package io.civicline.core.command;

import io.civicline.core.internal.Kebab;
import io.civicline.core.ticket.Ticket;

/**
 * Something that is asked of a ticket, with the rule that decides on it.
 *
 * <p>Sealed: hosts extend by reason codes, attributes, host events, and by {@link Guard} and {@link Reaction}. Commands
 * are inputs: they only copy, and their constraints are checked before anything is decided.
 *
 * <table>
 * <caption>Where a command stands</caption>
 * <tr><th>group</th><th>commands</th></tr>
 * <tr><td>{@link Dispatching}</td><td>dispatch</td></tr>
 * <tr><td>{@link Taking}</td><td>acknowledge, first-contact</td></tr>
 * <tr><td>{@link Returning}</td><td>request-return, decide-return</td></tr>
 * <tr><td>{@link Replying}</td><td>reply, audit, tell-citizen</td></tr>
 * <tr><td>{@link Waiting}</td><td>suspend, resume, request-extension, decide-extension</td></tr>
 * <tr><td>{@link Finishing}</td><td>withdraw, close</td></tr>
 * <tr><td>{@link CallingBack}</td><td>attempt, answer-survey, correct-answer, settle-dissatisfaction</td></tr>
 * <tr><td>{@link Reopening}</td><td>reopen</td></tr>
 * <tr><td>{@link Recording}</td><td>note, attach, host-event, erase-words</td></tr>
 * </table>
 */
public sealed interface Command
        permits Registering,
                Dispatching,
                Taking,
                Returning,
                Replying,
                Waiting,
                Finishing,
                CallingBack,
                Reopening,
                Recording,
                PassTime,
                MoveToPolicy {

    /**
     * Decides. Pure. The stage has been checked against {@link Lifecycle}.
     *
     * @param ticket as it is
     * @param at who, when, under which policy and facts
     * @return events, or nothing to do, or every reason why not
     */
    Decision decide(Ticket ticket, Context at);

    /**
     * Names it as policies write it.
     *
     * @return such as {@code request-return}
     */
    default String name() {
        return Kebab.of(getClass());
    }

    /**
     * Says whether time itself sends it, at the instant it takes effect and however late it is noticed.
     *
     * @return false for everything that people and systems ask
     */
    default boolean isTimes() {
        return false;
    }
}
