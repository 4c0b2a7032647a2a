package io.civicline.persistence.outbox;

/** What became of a receipt. Only {@link #RECORDED} changed anything. */
public enum ReceiptAnswer {

    /** It was recorded. */
    RECORDED,

    /** The same outcome had been recorded before. */
    REPEATED,

    /** That the notice arrived stands already; that it failed was not recorded. */
    CONTRADICTED,

    /** The notice was never given to a gateway, so no receipt of it can be right. */
    NEVER_SENT,

    /** There is no such notice. */
    UNKNOWN,

    /** The gateway gave the same reference to notices that have nothing to do with each other; say the notice's id. */
    AMBIGUOUS
}
