package io.civicline.core.notice;

/**
 * Sends notices to people. Called after the commit, never inside a transaction, by several threads at once.
 *
 * <p>A gateway that blocks holds up what else is due: the implementation bounds its own time and answers later.
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
