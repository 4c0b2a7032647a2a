package io.civicline.core.followup;

/** Why a requester is not asked. */
public enum SkipReason {
    /** Nobody knows who asked: no name and no number. */
    ANONYMOUS,
    /** He asked for no answer, so he is not called (济南市12345条例 2018 第二十四条; 潍坊 2021 第二十条). */
    NO_ANSWER_WANTED,
    /** The upstream system that handed the case down calls him back itself. */
    CALLED_BACK_UPSTREAM,
    /** The rule asks a sample, and he is not in it. */
    NOT_SAMPLED,
    /** The request is a joint one, and its representative, who is the first requester, answers for all. */
    REPRESENTED,
    /** An exception of the rule holds. */
    EXCEPTED,
    /** The rule does not ask after such an end of the ticket. */
    CLOSURE,
    /** The ticket ended as part of another one, on which its requesters are asked. */
    MERGED,
    /** He asks no more on this ticket: he took his request back, or his own ticket was taken up again. */
    LEFT,
    /** The ticket ended before the moment came from which the rule counts. */
    NOT_STARTED,
    /** No rule of the policy matches the ticket. */
    NO_RULE,
    /** The ticket was taken up again before he was asked; he is asked at the end of the next cycle. */
    SUPERSEDED,
    /** The ticket came under a policy that cannot carry this follow-up on. */
    POLICY_CHANGED
}
