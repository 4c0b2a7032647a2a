package io.civicline.engine.internal.codec;

import io.civicline.core.words.Words;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The words that stand beside one document while it is written or read. Not thread-safe. */
final class WordsShelf {

    private final Map<String, Words> byDigest = new LinkedHashMap<>();
    private final Set<String> digests = new LinkedHashSet<>();

    void put(Words words) {
        digests.add(words.digest());
        if (words.read().isPresent()) {
            byDigest.put(words.digest(), words);
        }
    }

    /** The words of a digest; erased if they are not here. */
    Words get(String digest) {
        return byDigest.getOrDefault(digest, Words.erased(digest));
    }

    Iterable<Words> all() {
        return byDigest.values();
    }

    /** The digests of all that passed by, erased ones too. */
    Set<String> digests() {
        return digests;
    }

    boolean isEmpty() {
        return byDigest.isEmpty();
    }
}
