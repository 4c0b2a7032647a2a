package io.civicline.core.command;

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
 * <tr><td>{@link Dispatching}</td><td>dispatch, route</td></tr>
 * <tr><td>{@link HandingOver}</td><td>recall, reassign, take-back</td></tr>
 * <tr><td>{@link Taking}</td><td>acknowledge, first-contact</td></tr>
 * <tr><td>{@link Returning}</td><td>request-return, decide-return</td></tr>
 * <tr><td>{@link Relaying}</td><td>subassign, pass-on, report-downstream</td></tr>
 * <tr><td>{@link Disputing}</td><td>request-ruling, rule</td></tr>
 * <tr><td>{@link Replying}</td><td>reply, audit, tell-citizen</td></tr>
 * <tr><td>{@link Waiting}</td><td>suspend, resume, request-extension, decide-extension, grant-extension</td></tr>
 * <tr><td>{@link Changing}</td><td>change-facts, correct, supplement</td></tr>
 * <tr><td>{@link Tracking}</td><td>set-status</td></tr>
 * <tr><td>{@link Urging}</td><td>urge, answer-urge</td></tr>
 * <tr><td>{@link Supervising}</td><td>supervise, answer-supervision, return-supervision, audit-supervision, close-supervision</td></tr>
 * <tr><td>{@link Promising}</td><td>promise, keep-promise, renegotiate-promise</td></tr>
 * <tr><td>{@link Terminating}</td><td>request-termination, decide-termination</td></tr>
 * <tr><td>{@link Staging}</td><td>request-staged-closing, decide-staged-closing</td></tr>
 * <tr><td>{@link Excusing}</td><td>request-excusal, decide-excusal</td></tr>
 * <tr><td>{@link Excluding}</td><td>request-exclusion, decide-exclusion</td></tr>
 * <tr><td>{@link Reviewing}</td><td>appeal</td></tr>
 * <tr><td>{@link Finishing}</td><td>withdraw, close</td></tr>
 * <tr><td>{@link Contacting}</td><td>record-contact, withdraw-requester, change-source</td></tr>
 * <tr><td>{@link Merging}</td><td>merge, unmerge: for all tickets of one submission</td></tr>
 * <tr><td>{@link Linking}</td><td>link, unlink, split: for both tickets of one submission</td></tr>
 * <tr><td>{@link CallingBack}</td><td>attempt, answer-survey, correct-answer, settle-dissatisfaction</td></tr>
 * <tr><td>{@link Reopening}</td><td>reopen</td></tr>
 * <tr><td>{@link Recording}</td><td>note, attach, host-event, erase-words</td></tr>
 * </table>
 */
public sealed interface Command
        permits Registering,
                Dispatching,
                HandingOver,
                Taking,
                Returning,
                Relaying,
                Disputing,
                Replying,
                Waiting,
                Changing,
                Tracking,
                Urging,
                Supervising,
                Promising,
                Reviewing,
                Finishing,
                Contacting,
                Merging,
                Linking,
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
        return CommandNames.of(getClass());
    }

    /**
     * Says whether time itself sends it, at the instant it takes effect and however late it is noticed.
     *
     * @return false for everything that people and systems ask
     */
    default boolean isTimes() {
        return false;
    }

    /**
     * Says whether it meets what begins at its very instant: a call finds the follow-up open that opens then.
     *
     * @return false for everything before which nothing has to begin
     */
    default boolean meetsOpenings() {
        return false;
    }

    /**
     * Says whether it only makes sense together with its counterparts on other tickets, so that nobody submits it alone.
     *
     * @return true for what concerns several tickets at once
     */
    default boolean isJoint() {
        return false;
    }
}
