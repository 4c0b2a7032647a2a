package io.civicline.engine.activation;

import io.civicline.persistence.policy.PolicyHead;
import io.civicline.persistence.policy.PolicyNumbers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The activations of one tenant, as far as they were read. Immutable, thread-safe.
 *
 * @param heads numbers 1, 2, 3 …
 */
record PolicySequence(List<PolicyHead> heads) {

    static final PolicySequence EMPTY = new PolicySequence(List.of());

    /**
     * Copies the heads.
     *
     * @throws IllegalArgumentException if the numbers are not 1, 2, 3 …
     */
    PolicySequence {
        heads = List.copyOf(heads);
        for (int i = 0; i < heads.size(); i++) {
            if (heads.get(i).number() != i + 1) {
                throw new IllegalArgumentException("in the sequence of policies, #" + (i + 1) + " is followed by #"
                        + heads.get(i).number() + " of " + heads.get(i).tenant());
            }
        }
    }

    long length() {
        return heads.size();
    }

    Optional<PolicyHead> last() {
        return heads.isEmpty() ? Optional.empty() : Optional.of(heads.get(heads.size() - 1));
    }

    /** With those of a page that are not there yet. */
    PolicySequence plus(List<PolicyHead> more) {
        List<PolicyHead> all = new ArrayList<>(heads);
        more.stream().filter(head -> head.number() > length()).forEach(all::add);
        return new PolicySequence(all);
    }

    Optional<PolicyHead> inForce(Instant at) {
        for (int i = heads.size() - 1; i >= 0; i--) {
            if (!heads.get(i).from().isAfter(at)) {
                return Optional.of(heads.get(i));
            }
        }
        return Optional.empty();
    }

    /** The first activation after a number, in force at an instant, that moves tickets from there. */
    Optional<PolicyHead> moveOf(long number, Instant at) {
        if (number < 1) {
            return inForce(at); // decided under none, so there is none to keep
        }
        for (long next = number + 1; next <= length(); next++) {
            PolicyHead head = head(next);
            if (head.from().isAfter(at)) {
                return Optional.empty();
            }
            if (moves(head(number), head)) {
                return Optional.of(head);
            }
        }
        return Optional.empty();
    }

    private PolicyHead head(long number) {
        return heads.get((int) number - 1);
    }

    private static boolean moves(PolicyHead held, PolicyHead next) {
        return next.moves().stream().anyMatch(section -> hasChanged(section, held, next));
    }

    /** A section that an older version of this library did not hash counts as unchanged: nobody knows that it is not. */
    static boolean hasChanged(String section, PolicyHead held, PolicyHead next) {
        Optional<String> before = held.section(section);
        Optional<String> after = next.section(section);
        return before.isPresent() && after.isPresent() && !before.equals(after);
    }

    /** The numbers from which tickets move. */
    List<PolicyNumbers> moving(Instant at) {
        List<PolicyNumbers> ranges = new ArrayList<>();
        long first = -1; // of the range that is being counted; below 0 if there is none
        for (long number = 0; number <= length() + 1; number++) {
            boolean moves = moveOf(number, at).isPresent();
            if (moves && first < 0) {
                first = number;
            } else if (!moves && first >= 0) {
                ranges.add(new PolicyNumbers(first, number - 1));
                first = -1;
            }
        }
        return ranges;
    }
}
