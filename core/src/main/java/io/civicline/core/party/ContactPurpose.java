package io.civicline.core.party;

/** What somebody wanted who called, wrote or came (来电目的). */
public enum ContactPurpose {
    /** He has the same matter, or registered it. */
    NEW,
    /** He presses (催办). */
    URGE,
    /** He adds facts (补充). */
    SUPPLEMENT,
    /** He asks how far it is (查询进度). */
    INQUIRY,
    /** He takes it back (撤诉). */
    WITHDRAW,
    /** He was called back, or calls back himself (回访). */
    FOLLOW_UP,
    /** Anything else. */
    OTHER
}
