package io.civicline.examples;

/** The arguments are wrong: the message says what, and the usage is printed with it. */
public final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what is wrong. */
    public UsageException(String message) {
        super(message);
    }
}
