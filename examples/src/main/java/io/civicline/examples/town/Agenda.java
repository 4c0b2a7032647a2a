package io.civicline.examples.town;

import io.civicline.engine.time.VirtualTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;

/** What people mean to do, and when. Moves the virtual clock from one intention to the next. Not thread-safe. */
public final class Agenda {

    private final VirtualTime time;
    private final TreeMap<Instant, Deque<Runnable>> steps = new TreeMap<>();

    Agenda(VirtualTime time) {
        this.time = time;
    }

    /** The instant of now. */
    public Instant now() {
        return time.instant();
    }

    /** Puts a step down; what should have happened before now happens now. Of two at one instant, the first put down is first. */
    public void at(Instant when, Runnable step) {
        Instant then = when.isBefore(now()) ? now() : when;
        steps.computeIfAbsent(then, key -> new ArrayDeque<>()).add(step);
    }

    /** Puts a step down for some minutes from now. */
    public void in(int minutes, Runnable step) {
        at(now().plus(Duration.ofMinutes(minutes)), step);
    }

    /** Does everything before {@code end} and leaves the clock there. */
    void runUntil(Instant end) {
        while (!steps.isEmpty() && steps.firstKey().isBefore(end)) {
            Map.Entry<Instant, Deque<Runnable>> next = steps.firstEntry();
            time.advanceTo(next.getKey());
            next.getValue().remove().run();
            if (next.getValue().isEmpty()) {
                steps.remove(next.getKey());
            }
        }
        time.advanceTo(end);
    }
}
