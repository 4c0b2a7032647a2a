package io.civicline.sla.counting;

/** How mainland China counts. Immutable, thread-safe. */
public final class ChinaCounting {

    private static final CountingRule NEXT_DAY = CountingRule.builder("cn")
            .firstDay(FirstDay.OUT)
            .ends(Ends.CLOSE_OF_BUSINESS)
            .lastDayOff(LastDayOff.NEXT_WORKING_DAY)
            .pauses(PauseCounting.BY_DAY)
            .source("中华人民共和国民法典 第二百零一条、第二百零二条、第二百零三条")
            .note("中止期间的首日和末日均不计入期限")
            .build();

    private ChinaCounting() {}

    /**
     * From the next day: the day of the event does not count, the last day ends when business ends, a day off at the
     * end moves the end to the next working day, and no date that a pause touches counts.
     *
     * <p>Source: Civil Code of the People's Republic of China, articles 201 (first day), 202 (months and years end on
     * the corresponding day, else the last of the month) and 203 (last day, hours of business). How a pause counts is
     * not in the Code; by the day at both ends is the common administrative practice.
     *
     * @return always the same rule
     */
    public static CountingRule nextDay() {
        return NEXT_DAY;
    }
}
