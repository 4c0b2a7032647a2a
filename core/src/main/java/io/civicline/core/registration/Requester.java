package io.civicline.core.registration;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Who asks (诉求人), as the host hands it in.
 *
 * <p>Immutable, thread-safe. {@link #toString()} shows no name and no number.
 *
 * @param name up to 200 characters; null if not given
 * @param phone up to 50 characters; null if not given
 * @param answerWanted false if he asked not to be called back
 * @param confidential true if he must stay unknown to the units, whoever else asks
 */
public record Requester(
        @Nullable @Size(min = 1, max = 200) @Storable String name,
        @Nullable @Size(min = 1, max = 50) @Storable String phone,
        boolean answerWanted,
        boolean confidential) {

    /**
     * One who is as confidential as the request.
     *
     * @param name up to 200 characters; null if not given
     * @param phone up to 50 characters; null if not given
     * @param answerWanted false if he asked not to be called back
     */
    public Requester(@Nullable String name, @Nullable String phone, boolean answerWanted) {
        this(name, phone, answerWanted, false);
    }

    /**
     * One who wants an answer.
     *
     * @param name as he said it
     * @param phone where he can be reached
     * @return the requester
     */
    public static Requester of(String name, String phone) {
        return new Requester(name, phone, true);
    }

    /**
     * One who does not say who he is.
     *
     * @return a requester without name and phone
     */
    public static Requester anonymous() {
        return new Requester(null, null, false);
    }

    /**
     * One who does not want an answer.
     *
     * @return the same, not to be called back
     */
    public Requester withoutAnswer() {
        return new Requester(name, phone, false, confidential);
    }

    /**
     * One who must stay unknown to the units.
     *
     * @return the same, confidential
     */
    public Requester inConfidence() {
        return new Requester(name, phone, answerWanted, true);
    }

    @Override
    public String toString() {
        return name == null && phone == null ? "Requester[anonymous]" : "Requester[known]";
    }
}
