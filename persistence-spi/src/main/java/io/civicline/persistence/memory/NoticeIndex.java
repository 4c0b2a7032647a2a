package io.civicline.persistence.memory;

import io.civicline.persistence.outbox.NoticeKey;
import io.civicline.persistence.outbox.OutboxEntry;
import io.civicline.persistence.outbox.Settlement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which notices leave together, and which ones a gateway means by a reference. Guarded by the store's lock. */
final class NoticeIndex {

    private record Name(String channel, String text) {}

    private final Map<Name, NavigableSet<NoticeKey>> digests = new HashMap<>();
    private final Map<Name, NavigableSet<NoticeKey>> references = new HashMap<>();

    void replace(@Nullable OutboxEntry former, OutboxEntry entry) {
        if (former != null) {
            references(former).forEach(name -> remove(references, name, former.key()));
            digest(former).forEach(name -> remove(digests, name, former.key()));
        }
        references(entry).forEach(name -> add(references, name, entry.key()));
        digest(entry).forEach(name -> add(digests, name, entry.key()));
    }

    private static List<Name> references(OutboxEntry entry) {
        List<Name> names = new ArrayList<>();
        String channel = entry.notice().channel();
        names.add(new Name(channel, entry.notice().id().value()));
        if (entry.last().orElse(null) instanceof Settlement.Accepted accepted) {
            names.add(new Name(channel, accepted.remark().text()));
        }
        return names;
    }

    private static List<Name> digest(OutboxEntry entry) {
        String digest = entry.notice().digest();
        return digest == null || !entry.state().isOpen()
                ? List.of()
                : List.of(new Name(entry.notice().channel(), digest));
    }

    private static void add(Map<Name, NavigableSet<NoticeKey>> index, Name name, NoticeKey notice) {
        index.computeIfAbsent(name, key -> new TreeSet<>()).add(notice);
    }

    private static void remove(Map<Name, NavigableSet<NoticeKey>> index, Name name, NoticeKey notice) {
        index.computeIfPresent(name, (key, notices) -> {
            notices.remove(notice);
            return notices.isEmpty() ? null : notices;
        });
    }

    /** Itself, or those that are open of its digest. */
    List<NoticeKey> together(OutboxEntry entry) {
        List<Name> digest = digest(entry);
        return digest.isEmpty() ? List.of(entry.key()) : List.copyOf(digests.get(digest.get(0)));
    }

    List<NoticeKey> meant(String channel, String reference) {
        return List.copyOf(references.getOrDefault(new Name(channel, reference), new TreeSet<>()));
    }
}
