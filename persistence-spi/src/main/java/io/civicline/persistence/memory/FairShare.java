package io.civicline.persistence.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Takes from several queues in turn, so that a long one does not keep the others waiting. */
final class FairShare {

    private FairShare() {}

    /**
     * Takes the first of each queue, oldest first, then the second of each, until there are enough.
     *
     * @param queues each in {@code order}
     * @return at most {@code limit} items, in {@code order}
     */
    static <T> List<T> take(List<List<T>> queues, int limit, Comparator<T> order) {
        List<T> taken = new ArrayList<>();
        for (int turn = 0; taken.size() < limit; turn++) {
            List<T> round = new ArrayList<>();
            for (List<T> queue : queues) {
                if (turn < queue.size()) {
                    round.add(queue.get(turn));
                }
            }
            if (round.isEmpty()) {
                break;
            }
            round.sort(order);
            taken.addAll(round.subList(0, Math.min(round.size(), limit - taken.size())));
        }
        taken.sort(order);
        return taken;
    }
}
