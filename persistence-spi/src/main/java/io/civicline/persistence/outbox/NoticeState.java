package io.civicline.persistence.outbox;

/**
 * How far a notice has come. That a gateway took it, that it arrived and that it did not are different states.
 *
 * <table>
 * <caption>What leads where; what is not listed changes nothing</caption>
 * <tr><th>from</th><th>claim</th><th>settle</th><th>receipt, if it was tried</th><th>put back</th><th>suppress</th></tr>
 * <tr><td>PENDING</td><td>CLAIMED</td><td>Accepted of an earlier claim: ACCEPTED</td><td>DELIVERED or FAILED</td><td></td>
 *     <td>SUPPRESSED</td></tr>
 * <tr><td>CLAIMED</td><td>CLAIMED, once the claim ran out</td><td>ACCEPTED, FAILED, PENDING, EXPIRED or SUPPRESSED</td>
 *     <td>DELIVERED or FAILED</td><td></td><td></td></tr>
 * <tr><td>ACCEPTED</td><td></td><td></td><td>DELIVERED or FAILED</td><td></td><td></td></tr>
 * <tr><td>FAILED</td><td></td><td></td><td>DELIVERED</td><td>PENDING</td><td></td></tr>
 * <tr><td>EXPIRED, SUPPRESSED</td><td></td><td></td><td>DELIVERED: it had left after all</td><td></td><td></td></tr>
 * <tr><td>DELIVERED</td><td></td><td></td><td></td><td></td><td></td></tr>
 * </table>
 */
public enum NoticeState {

    /** It waits: for its time, or for someone to claim it. */
    PENDING,

    /** Someone has claimed it. When the claim runs out it can be claimed again, and counts as claimed until then. */
    CLAIMED,

    /** A gateway took it. Whether it arrived is not known: a receipt may still say so. */
    ACCEPTED,

    /** A receipt said that it arrived. */
    DELIVERED,

    /** It could not be delivered, said the gateway, a receipt or the number of tries: a dead letter, until it is put back. */
    FAILED,

    /** Its deadline passed before a gateway took it. It is not sent late. */
    EXPIRED,

    /** It is not to be sent any more. */
    SUPPRESSED;

    /**
     * Says whether it is still to be sent.
     *
     * @return true for {@link #PENDING} and {@link #CLAIMED}
     */
    public boolean isOpen() {
        return this == PENDING || this == CLAIMED;
    }
}
