package io.civicline.engine.policy;

import java.util.Locale;

/**
 * A part of a policy that is compared by itself: where nothing of a part has changed, no ticket needs to be visited for it.
 *
 * <p>The keys are an API: policies write them, archives keep them.
 */
public enum PolicySection {
    /** Kinds, urgencies, channels, sub-statuses. */
    VOCABULARY,
    /** The tree of categories. */
    CATEGORIES,
    /** The tree of regions. */
    REGIONS,
    /** What is asked at intake, by category. */
    FORMS,
    /** Units, their relations and duties, and the centre. */
    UNITS,
    /** Calendars and counting rules. */
    CALENDARS,
    /** Coded reasons. */
    REASONS,
    /** Routing rules and returns. */
    ROUTING,
    /** Clocks. */
    CLOCKS,
    /** How units are urged and supervised. */
    PRESSING,
    /** How long ahead promises to citizens may lie. */
    PROMISES,
    /** Who reviews what. */
    REVIEWS,
    /** Follow-ups, the scale of grades, reopening. */
    FOLLOW_UPS,
    /** Notices. */
    NOTICES,
    /** Who may do and see what. */
    ACCESS;

    private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /**
     * Names the section as policies and archives do.
     *
     * @return such as {@code calendars}
     */
    public String key() {
        return key;
    }
}
