package io.civicline.testkit.story;

import io.civicline.engine.folder.PolicyFolder;
import io.civicline.engine.policy.PolicySet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The folders under whose rules stories are played, each read once. */
final class Cities {

    private static final Path PLACE = StoryBook.SHELF.resolve("cities");
    private static final Map<String, PolicySet> READ = new ConcurrentHashMap<>();

    private Cities() {}

    static PolicySet named(String name) {
        if (!Files.isDirectory(PLACE.resolve(name))) {
            throw new BadStory("there is no city '" + name + "'");
        }
        return READ.computeIfAbsent(name, folder -> PolicyFolder.load(PLACE.resolve(folder)));
    }
}
