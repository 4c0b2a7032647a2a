package io.civicline.core.notice;

/**
 * Sends notices to people. Called after the commit, never inside a transaction, by several threads at once.
 *
 * <p>A call that takes longer than the host allows its channel is interrupted and counts as later: the implementation ends soon
 * when its thread is interrupted. Until it has ended, the same notice does not come again from the same node; what it answers
 * then still counts. A channel that does not end holds up no other.
 *
 * <p>The same notice can come twice, with the same {@link Notice#id()}: after a crash nobody knows whether the first one
 * left.
 */
@FunctionalInterface
public interface NotificationChannel {

    /**
     * Sends a notice.
     *
     * @param notice rendered and addressed; its words are not to be logged
     * @return accepted with the gateway's reference, refused for good with a reason, or later; an exception counts as
     *     later
     */
    Delivery deliver(Notice notice);
}
