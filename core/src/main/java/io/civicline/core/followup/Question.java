package io.civicline.core.followup;

/** What a requester can be asked. */
public enum Question {
    /** Did the handler speak to you? */
    CONTACTED,
    /** Is what the reply says true? */
    TRUTHFUL,
    /** Is the matter settled? */
    SOLVED,
    /** How satisfied are you with the result? */
    RESULT,
    /** How satisfied are you with the way it was handled? Rated apart; nothing follows from it. */
    PROCESS,
    /** How satisfied are you with the hotline? Rated apart from the unit; nothing follows from it. */
    HOTLINE
}
