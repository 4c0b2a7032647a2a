package io.civicline.engine.internal.codec;

import io.civicline.core.words.Words;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The words that stand beside one document while it is written or read. Not thread-safe. */
final class WordsShelf {

    private final Map<String, Words> byDigest = new LinkedHashMap<>();
    private final Set<String> bound = new LinkedHashSet<>();

    /** Takes the words that a document binds, while it is written. */
    void bind(Words words) {
        bound.add(words.digest());
        if (words.read().isPresent()) {
            lay(words);
        }
    }

    /** Lays words that stand beside a document, before it is read. */
    void lay(Words words) {
        byDigest.put(words.digest(), words);
    }

    /** The words of a digest that a document binds, while it is read; erased if they are not here. */
    Words bound(String digest) {
        bound.add(digest);
        Words words = byDigest.get(digest);
        return words == null ? Words.erased(digest) : words;
    }

    Iterable<Words> all() {
        return byDigest.values();
    }

    /** The digests of all words that the document binds, erased ones too. */
    Set<String> bound() {
        return bound;
    }

    /** The digests of the words that stand beside it. */
    Set<String> beside() {
        return byDigest.keySet();
    }

    boolean isEmpty() {
        return byDigest.isEmpty();
    }
}
