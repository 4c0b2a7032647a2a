package io.civicline.core.error;

import io.civicline.core.internal.Identifiers;

/**
 * The kind of a refusal. The constants are Civicline's own; a host's guards add theirs.
 *
 * <p>Immutable, thread-safe.
 *
 * @param value upper case by convention, stable: hosts and tests compare it
 */
public record RefusalCode(String value) {

    /** The actor's role does not allow it. */
    public static final RefusalCode NOT_PERMITTED = new RefusalCode("NOT_PERMITTED");
    /** There is no such ticket, or the actor may not know of it. */
    public static final RefusalCode NO_SUCH_TICKET = new RefusalCode("NO_SUCH_TICKET");
    /** Stage: the ticket is not registered yet. */
    public static final RefusalCode NOT_REGISTERED = new RefusalCode("NOT_REGISTERED");
    /** Stage: nobody leads the ticket. */
    public static final RefusalCode NO_LEAD = new RefusalCode("NO_LEAD");
    /** Stage: the lead has not acknowledged. */
    public static final RefusalCode NOT_ACKNOWLEDGED = new RefusalCode("NOT_ACKNOWLEDGED");
    /** Stage: the lead has not replied. */
    public static final RefusalCode NOT_REPLIED = new RefusalCode("NOT_REPLIED");
    /** Stage: the lead has replied already. */
    public static final RefusalCode ALREADY_REPLIED = new RefusalCode("ALREADY_REPLIED");
    /** Stage: the ticket is closed. */
    public static final RefusalCode CLOSED = new RefusalCode("CLOSED");
    /** Stage: the ticket has been registered already. */
    public static final RefusalCode ALREADY_REGISTERED = new RefusalCode("ALREADY_REGISTERED");
    /** The actor's unit has no open assignment of the kind that is needed. */
    public static final RefusalCode NOT_YOURS = new RefusalCode("NOT_YOURS");
    /** The actor acts for no unit, and the command is a unit's. */
    public static final RefusalCode NO_UNIT = new RefusalCode("NO_UNIT");
    /** The assignment's state does not allow it. */
    public static final RefusalCode WRONG_ASSIGNMENT_STATE = new RefusalCode("WRONG_ASSIGNMENT_STATE");
    /** The unit does not exist or is not in force. */
    public static final RefusalCode UNKNOWN_UNIT = new RefusalCode("UNKNOWN_UNIT");
    /** A code that the policy does not have. */
    public static final RefusalCode UNKNOWN_REASON = new RefusalCode("UNKNOWN_REASON");
    /** The same unit would have two open parts of one ticket. */
    public static final RefusalCode UNIT_TWICE = new RefusalCode("UNIT_TWICE");
    /** The ticket has an open lead already. */
    public static final RefusalCode HAS_LEAD = new RefusalCode("HAS_LEAD");
    /** The unit has returned this ticket before and is no candidate any more. */
    public static final RefusalCode RETURNED_BEFORE = new RefusalCode("RETURNED_BEFORE");
    /** The ticket has been returned as often as the policy allows. */
    public static final RefusalCode RETURNS_USED_UP = new RefusalCode("RETURNS_USED_UP");
    /** The time to return has run out. */
    public static final RefusalCode TOO_LATE_TO_RETURN = new RefusalCode("TOO_LATE_TO_RETURN");
    /** The unit has acknowledged its part, so it cannot be recalled. */
    public static final RefusalCode ALREADY_ACKNOWLEDGED = new RefusalCode("ALREADY_ACKNOWLEDGED");
    /** The unit leads: another must lead before it can go. */
    public static final RefusalCode IS_LEAD = new RefusalCode("IS_LEAD");
    /** Only who gave a part decides on it: the hotline, or the unit that gave it on. */
    public static final RefusalCode NOT_ABOVE = new RefusalCode("NOT_ABOVE");
    /** The unit is not below the one that would give it work, in a relation that carries that. */
    public static final RefusalCode NOT_BELOW = new RefusalCode("NOT_BELOW");
    /** At least one unit must be named. */
    public static final RefusalCode UNIT_NEEDED = new RefusalCode("UNIT_NEEDED");
    /** Somebody below does the part already. */
    public static final RefusalCode GIVEN_ON = new RefusalCode("GIVEN_ON");
    /** Units below still work on their parts. */
    public static final RefusalCode OPEN_BELOW = new RefusalCode("OPEN_BELOW");
    /** The ticket was dispatched so that nobody may give it back. */
    public static final RefusalCode RETURN_FORBIDDEN = new RefusalCode("RETURN_FORBIDDEN");
    /** The unit may still give the ticket back, so nobody needs to rule. */
    public static final RefusalCode RETURNS_LEFT = new RefusalCode("RETURNS_LEFT");
    /** The policy names nobody who rules. */
    public static final RefusalCode NO_RULINGS = new RefusalCode("NO_RULINGS");
    /** The policy has no such level of rulings. */
    public static final RefusalCode UNKNOWN_RULING_LEVEL = new RefusalCode("UNKNOWN_RULING_LEVEL");
    /** A ruling of the same or a higher level stands. */
    public static final RefusalCode RULING_STANDS = new RefusalCode("RULING_STANDS");
    /** A ruling names the unit, and binds. */
    public static final RefusalCode RULING_BINDS = new RefusalCode("RULING_BINDS");
    /** Something of the kind is waiting for a decision already. */
    public static final RefusalCode ALREADY_PENDING = new RefusalCode("ALREADY_PENDING");
    /** Nothing of the kind is waiting for a decision. */
    public static final RefusalCode NOTHING_PENDING = new RefusalCode("NOTHING_PENDING");
    /** The unit's return waits for a decision. */
    public static final RefusalCode RETURN_PENDING = new RefusalCode("RETURN_PENDING");
    /** There is no proposal to take. */
    public static final RefusalCode NO_PROPOSAL = new RefusalCode("NO_PROPOSAL");
    /** A lead must be named. */
    public static final RefusalCode LEAD_NEEDED = new RefusalCode("LEAD_NEEDED");
    /** The unit is accused in the request and may not handle it. */
    public static final RefusalCode ACCUSED = new RefusalCode("ACCUSED");
    /** This closure is not possible from here. */
    public static final RefusalCode WRONG_CLOSURE = new RefusalCode("WRONG_CLOSURE");
    /** A copy has nothing to do: it cannot be acknowledged, replied or returned. */
    public static final RefusalCode ONLY_A_COPY = new RefusalCode("ONLY_A_COPY");
    /** A reason in words is needed. */
    public static final RefusalCode REASON_NEEDED = new RefusalCode("REASON_NEEDED");
    /** The policy has no such channel. */
    public static final RefusalCode UNKNOWN_CHANNEL = new RefusalCode("UNKNOWN_CHANNEL");
    /** The ticket is suspended; resume it first. */
    public static final RefusalCode SUSPENDED = new RefusalCode("SUSPENDED");
    /** The ticket is not suspended. */
    public static final RefusalCode NOT_SUSPENDED = new RefusalCode("NOT_SUSPENDED");
    /** No clock runs that could be extended. */
    public static final RefusalCode NO_RUNNING_CLOCK = new RefusalCode("NO_RUNNING_CLOCK");
    /** The due has passed: an extension must be asked before it. */
    public static final RefusalCode ALREADY_DUE = new RefusalCode("ALREADY_DUE");
    /** The clock has been extended as often as the policy allows. */
    public static final RefusalCode EXTENSIONS_USED_UP = new RefusalCode("EXTENSIONS_USED_UP");
    /** The extension asked for is not one that the policy offers. */
    public static final RefusalCode EXTENSION_NOT_OFFERED = new RefusalCode("EXTENSION_NOT_OFFERED");
    /** The policy says in which roles this extension is decided on, and the actor has none of them. */
    public static final RefusalCode NOT_THE_APPROVER = new RefusalCode("NOT_THE_APPROVER");
    /** The policy says which unit decides on this extension, and the actor does not act for it. */
    public static final RefusalCode NOT_THE_APPROVING_UNIT = new RefusalCode("NOT_THE_APPROVING_UNIT");
    /** Facts that the policy does not know or allow. */
    public static final RefusalCode WRONG_FACTS = new RefusalCode("WRONG_FACTS");
    /** The policy has no such sub-status. */
    public static final RefusalCode UNKNOWN_STATUS = new RefusalCode("UNKNOWN_STATUS");
    /** The sub-status is one of another stage than the ticket's. */
    public static final RefusalCode STATUS_OF_OTHER_STAGE = new RefusalCode("STATUS_OF_OTHER_STAGE");
    /** A unit would lift the confidentiality of a request, or take a unit off those that it is about. */
    public static final RefusalCode MAY_NOT_REVEAL = new RefusalCode("MAY_NOT_REVEAL");
    /** No reply has passed the audit, or there is none. */
    public static final RefusalCode NO_PASSED_REPLY = new RefusalCode("NO_PASSED_REPLY");
    /** The citizen has not been told. */
    public static final RefusalCode NOT_TOLD = new RefusalCode("NOT_TOLD");
    /** Who wrote something may not judge it. */
    public static final RefusalCode OWN_WORK = new RefusalCode("OWN_WORK");
    /** The unit has no open part to which it could be urged. */
    public static final RefusalCode NOTHING_TO_URGE = new RefusalCode("NOTHING_TO_URGE");
    /** The policy has no such level of supervision. */
    public static final RefusalCode UNKNOWN_LEVEL = new RefusalCode("UNKNOWN_LEVEL");
    /** The unit would watch over its own part. */
    public static final RefusalCode SUPERVISES_ITSELF = new RefusalCode("SUPERVISES_ITSELF");
    /** Only the unit that leads may do this. */
    public static final RefusalCode ONLY_THE_LEAD = new RefusalCode("ONLY_THE_LEAD");
    /** The policy allows no promises to citizens. */
    public static final RefusalCode NO_PROMISES = new RefusalCode("NO_PROMISES");
    /** The date promised does not lie ahead. */
    public static final RefusalCode NOT_AHEAD = new RefusalCode("NOT_AHEAD");
    /** The date promised lies further ahead than the policy allows. */
    public static final RefusalCode TOO_FAR_AHEAD = new RefusalCode("TOO_FAR_AHEAD");
    /** A promise is outstanding; it can be given another date. */
    public static final RefusalCode ALREADY_PROMISED = new RefusalCode("ALREADY_PROMISED");
    /** What would be said again has been erased. */
    public static final RefusalCode WORDS_GONE = new RefusalCode("WORDS_GONE");
    /** No promise is outstanding. */
    public static final RefusalCode NO_PROMISE = new RefusalCode("NO_PROMISE");
    /** The date promised has passed: another must be agreed before it. */
    public static final RefusalCode PROMISE_DUE = new RefusalCode("PROMISE_DUE");
    /** The promise has been given another date as often as the policy allows. */
    public static final RefusalCode RENEGOTIATIONS_USED_UP = new RefusalCode("RENEGOTIATIONS_USED_UP");
    /** The unit has no breach of that clock that is not excused. */
    public static final RefusalCode NO_BREACH = new RefusalCode("NO_BREACH");
    /** The unit has not led this ticket and given it up. */
    public static final RefusalCode NO_HOP = new RefusalCode("NO_HOP");
    /** The same has been asked before; a refusal can be appealed. */
    public static final RefusalCode ALREADY_REVIEWED = new RefusalCode("ALREADY_REVIEWED");
    /** Another level decides. */
    public static final RefusalCode NOT_THIS_LEVEL = new RefusalCode("NOT_THIS_LEVEL");
    /** Only whoever asked may appeal. */
    public static final RefusalCode NOT_APPLICANT = new RefusalCode("NOT_APPLICANT");
    /** The highest level has decided. */
    public static final RefusalCode NO_HIGHER_LEVEL = new RefusalCode("NO_HIGHER_LEVEL");
    /** The ticket has no such answer of a citizen. */
    public static final RefusalCode UNKNOWN_ANSWER = new RefusalCode("UNKNOWN_ANSWER");
    /** Stage: the ticket is not closed. */
    public static final RefusalCode NOT_CLOSED = new RefusalCode("NOT_CLOSED");
    /** There is no such requester, or there are several and none is named. */
    public static final RefusalCode WHICH_REQUESTER = new RefusalCode("WHICH_REQUESTER");
    /** The requester is not asked: no rule asks him, or not yet, or there is a reason why not. */
    public static final RefusalCode NO_FOLLOW_UP = new RefusalCode("NO_FOLLOW_UP");
    /** The requester is not to be asked yet. */
    public static final RefusalCode FOLLOW_UP_NOT_OPEN = new RefusalCode("FOLLOW_UP_NOT_OPEN");
    /** The requester was asked, or his follow-up is over otherwise; nobody is asked twice in one cycle. */
    public static final RefusalCode FOLLOW_UP_OVER = new RefusalCode("FOLLOW_UP_OVER");
    /** The last attempt was not long enough ago. */
    public static final RefusalCode TOO_SOON = new RefusalCode("TOO_SOON");
    /** People are not called at this time. */
    public static final RefusalCode OUTSIDE_WINDOW = new RefusalCode("OUTSIDE_WINDOW");
    /** An attempt that was not answered has no answers. */
    public static final RefusalCode NOT_ANSWERED = new RefusalCode("NOT_ANSWERED");
    /** The rule does not ask the question that was answered. */
    public static final RefusalCode QUESTION_NOT_ASKED = new RefusalCode("QUESTION_NOT_ASKED");
    /** The policy's scale has no such grade. */
    public static final RefusalCode UNKNOWN_GRADE = new RefusalCode("UNKNOWN_GRADE");
    /** A unit still handles the ticket, so there is nothing to take up again. */
    public static final RefusalCode STILL_HANDLED = new RefusalCode("STILL_HANDLED");
    /** An unsatisfied answer that is settled by another date needs that date; no other end has one. */
    public static final RefusalCode DATE_OF_EXTENSION = new RefusalCode("DATE_OF_EXTENSION");
    /** Only what is transferred is referred to another channel. */
    public static final RefusalCode NOT_TRANSFERRED = new RefusalCode("NOT_TRANSFERRED");
    /** The policy does not let tickets be reopened. */
    public static final RefusalCode NO_REOPENING = new RefusalCode("NO_REOPENING");
    /** After such an end the ticket is not reopened. */
    public static final RefusalCode NOT_REOPENED_AFTER = new RefusalCode("NOT_REOPENED_AFTER");
    /** The ticket has been reopened as often as the policy allows. */
    public static final RefusalCode REOPENINGS_USED_UP = new RefusalCode("REOPENINGS_USED_UP");
    /** The time to reopen, counted from the end of the ticket, has run out. */
    public static final RefusalCode TOO_LATE_TO_REOPEN = new RefusalCode("TOO_LATE_TO_REOPEN");
    /** It is said to have happened after now. */
    public static final RefusalCode OCCURRED_IN_FUTURE = new RefusalCode("OCCURRED_IN_FUTURE");
    /** It is said to have happened longer ago than the role may record. */
    public static final RefusalCode OCCURRED_TOO_LONG_AGO = new RefusalCode("OCCURRED_TOO_LONG_AGO");
    /** It is said to have happened before what the ticket already holds. */
    public static final RefusalCode OCCURRED_OUT_OF_ORDER = new RefusalCode("OCCURRED_OUT_OF_ORDER");
    /** An act recorded later needs a reason. */
    public static final RefusalCode LATE_WITHOUT_REASON = new RefusalCode("LATE_WITHOUT_REASON");
    /** The command id was used by someone else, or for something else. */
    public static final RefusalCode COMMAND_ID_TAKEN = new RefusalCode("COMMAND_ID_TAKEN");
    /** The main ticket is a draft, on which no clock runs. */
    public static final RefusalCode MAIN_IS_DRAFT = new RefusalCode("MAIN_IS_DRAFT");
    /** The main ticket is merged into another itself. */
    public static final RefusalCode MAIN_IS_MERGED = new RefusalCode("MAIN_IS_MERGED");
    /** What was registered under this external id was not taken out of that ticket. */
    public static final RefusalCode NOT_PART_OF = new RefusalCode("NOT_PART_OF");
    /** The ticket is part of another, so it is not taken up by itself. */
    public static final RefusalCode IS_MERGED = new RefusalCode("IS_MERGED");
    /** The ticket is not merged into that one. */
    public static final RefusalCode NOT_MERGED = new RefusalCode("NOT_MERGED");
    /** The other request is about units that the main ticket is not about, and that could handle it. */
    public static final RefusalCode ACCUSED_DIFFER = new RefusalCode("ACCUSED_DIFFER");
    /** Others who joined still ask. */
    public static final RefusalCode OTHERS_ASK = new RefusalCode("OTHERS_ASK");
    /** Nobody of that id asks on the ticket. */
    public static final RefusalCode NO_SUCH_REQUESTER = new RefusalCode("NO_SUCH_REQUESTER");
    /** One contact is by one who asks already, or by a new one, not both. */
    public static final RefusalCode TWO_CALLERS = new RefusalCode("TWO_CALLERS");
    /** More would ask on the ticket than can on one. */
    public static final RefusalCode TOO_MANY_REQUESTERS = new RefusalCode("TOO_MANY_REQUESTERS");
    /** Nobody joins a closed ticket: he would never be answered. */
    public static final RefusalCode NOBODY_JOINS_CLOSED = new RefusalCode("NOBODY_JOINS_CLOSED");
    /** What is still open cannot recur; it can be merged. */
    public static final RefusalCode RECURS_OF_OPEN = new RefusalCode("RECURS_OF_OPEN");
    /** Such a link is a fact that only another command makes. */
    public static final RefusalCode LINK_NOT_BY_HAND = new RefusalCode("LINK_NOT_BY_HAND");
    /** The ticket has no upstream case, or it was taken back. */
    public static final RefusalCode NO_SOURCE = new RefusalCode("NO_SOURCE");
    /** The upstream case has been registered: one number of a system is one ticket. */
    public static final RefusalCode UPSTREAM_TAKEN = new RefusalCode("UPSTREAM_TAKEN");
    /** More than the due that upstream gave is for the upstream system to give. */
    public static final RefusalCode EXTENDED_UPSTREAM = new RefusalCode("EXTENDED_UPSTREAM");
    /** An instant lies outside of what can be stored. */
    public static final RefusalCode OUT_OF_RANGE = new RefusalCode("OUT_OF_RANGE");
    /** Of several registrations some were done before and some were not. */
    public static final RefusalCode EXTERNAL_ID_TAKEN = new RefusalCode("EXTERNAL_ID_TAKEN");

    /** The tenant has another campaign of that id. */
    public static final RefusalCode CAMPAIGN_ID_TAKEN = new RefusalCode("CAMPAIGN_ID_TAKEN");
    /** There is no such campaign, or the actor may not know of it. */
    public static final RefusalCode NO_SUCH_CAMPAIGN = new RefusalCode("NO_SUCH_CAMPAIGN");
    /** The campaign is over. */
    public static final RefusalCode CAMPAIGN_OVER = new RefusalCode("CAMPAIGN_OVER");

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if {@code value} breaks {@link io.civicline.core.id.IdRules}
     */
    public RefusalCode {
        Identifiers.check(value, "refusal code");
    }

    @Override
    public String toString() {
        return value;
    }
}
