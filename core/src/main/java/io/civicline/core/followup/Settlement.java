package io.civicline.core.followup;

/**
 * How an unsatisfied answer ended. The set is closed (锡林郭勒盟, bulletin: of 267 such tickets 184 were reworked, 20 struck off by
 * judgement, 52 extended, 11 transferred). Each but {@link #FINAL} does something to the ticket or to what is counted.
 */
public enum Settlement {
    /** The ticket is handled again (二次办理; 济南市12345条例 第二十七条), by the unit that led it, in a new cycle. */
    REWORKED,
    /**
     * A judgement says that the answer does not count (剔除). It is kept, and its follow-up {@link FollowUp#counts() counts} no more:
     * rates are published with and without what was struck off (北京, the two calibres of 接诉即办).
     */
    STRUCK_OFF,
    /**
     * It cannot be settled now: the citizen is promised a date, which becomes a deadline that is tracked (济南市12345条例 第二十四条
     * 第三款) like any other promise, and is broken by time, on closed tickets too.
     */
    EXTENDED,
    /**
     * The unit that had it is not the one to settle it: another gets it, as a dispatcher decides, in a new cycle; or, where nobody
     * within the hotline can, the citizen is told of the channel that is responsible, with a reason of the policy for referrals
     * (潍坊市12345条例 第十九条: 告知相应渠道), and a ticket that is still open is closed as referred.
     */
    TRANSFERRED,
    /** It stays as it is, and counts: nothing more can be done. */
    FINAL
}
