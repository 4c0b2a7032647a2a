package io.civicline.sla.amount;

/** A text or number is no {@link Amount}. */
public final class InvalidAmountException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    InvalidAmountException(String message) {
        super(message);
    }
}
