package io.civicline.engine.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.error.Fault;
import io.civicline.core.error.PolicyFaults;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever is done to a folder, it loads or its faults are said, each with its place; nothing else ever happens. */
class MutatedFoldersTest {

    private static final Pattern PLACE =
            Pattern.compile("(.+?\\.(?:json|csv|txt))(?::([1-9][0-9]*))?(?: .*)?", Pattern.DOTALL);

    /** What is said of a file or a list as a whole, and so has no line. */
    private static final Set<String> OF_A_FILE =
            Set.of("NO_FILE", "UNKNOWN_FILE", "NOT_NAMED", "EMPTY", "REQUIRED", "NO_FALLBACK", "NOT_CSV", "NOT_JSON");

    /** As small as the stacks of some hosts' threads. */
    private static final int STACK = 256 * 1024;

    private static final Duration LONG = Duration.ofSeconds(10);
    private static final int MUTANTS = 10_000;
    private static final Pattern FIELD = Pattern.compile("\"([A-Za-z]+)\":");

    @Test
    void ten_thousand_mutated_folders_load_or_say_their_faults_and_where_they_are() throws InterruptedException {
        Map<String, byte[]> hamlet = files(Path.of("src/test/resources/folders/hamlet"));
        Map<String, byte[]> village = files(Path.of("src/test/resources/folders/village"));
        Map<String, byte[]> linlan = files(Path.of("../examples/policies/linlan"));
        Random dice = new Random(Seeds.of("mutated folders"));
        FolderMutator mutator = new FolderMutator(dice, fields(village));
        Map<String, Integer> seen = new TreeMap<>();
        int count = Seeds.count(MUTANTS);
        onASmallStack(() -> {
            for (int i = 0; i < count; i++) {
                Map<String, byte[]> mutant = mutator.mutant(i % 500 == 0 ? linlan : i % 4 == 0 ? village : hamlet);
                load(mutant, seen, "mutant " + i);
            }
        });

        System.out.println("mutated folders: " + count + " " + seen);
        assertThat(seen.get("sound")).isGreaterThan(count / 100);
        assertThat(seen)
                .containsKeys("NOT_UTF8", "NOT_JSON", "NOT_CSV", "UNKNOWN_CODE", "MISSING_PARENT", "DUPLICATE", "FORM");
    }

    private static void load(Map<String, byte[]> files, Map<String, Integer> seen, String what) {
        PolicyFiles folder = PolicyFiles.of(Map.of());
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            folder = folder.with(file.getKey(), file.getValue());
        }
        long begin = System.nanoTime();
        try {
            assertThat(PolicyFolder.load(folder)).isNotNull();
            seen.merge("sound", 1, Integer::sum);
        } catch (PolicyFaults e) {
            assertThat(e.faults()).isNotEmpty();
            for (Fault fault : e.faults()) {
                seen.merge(fault.code(), 1, Integer::sum);
                check(fault, files, what);
            }
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError(what + describe(files), e);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).as(what).isLessThan(LONG);
    }

    private static void check(Fault fault, Map<String, byte[]> files, String what) {
        Matcher place = PLACE.matcher(fault.path());
        boolean ofAFile = OF_A_FILE.contains(fault.code());
        boolean located = place.matches();
        if (located) {
            String line = place.group(2);
            byte[] bytes = files.get(place.group(1));
            located = bytes == null
                    ? ofAFile || place.group(1).startsWith("civicline:")
                    : line == null ? ofAFile : Integer.parseInt(line) <= lines(bytes);
        }
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            located &= fault.text(locale).startsWith(fault.path() + ": ");
        }
        if (!located) {
            throw new AssertionError(what + ": " + fault.code() + " has no place: " + fault);
        }
    }

    private static int lines(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        return text.split("\r\n|\r|\n", -1).length;
    }

    private static String describe(Map<String, byte[]> files) {
        Map<String, String> texts = new LinkedHashMap<>();
        files.forEach((name, bytes) -> texts.put(name, new String(bytes, UTF_8)));
        return " " + texts;
    }

    private static void onASmallStack(Runnable run) throws InterruptedException {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(null, run, "mutated folders", STACK);
        thread.setUncaughtExceptionHandler((in, e) -> thrown.set(e));
        thread.start();
        thread.join();
        if (thrown.get() != null) {
            throw new AssertionError(thrown.get());
        }
    }

    private static Map<String, byte[]> files(Path folder) {
        PolicyFiles files = PolicyFiles.read(folder);
        Map<String, byte[]> bytes = new TreeMap<>();
        files.names().forEach(name -> bytes.put(name, files.bytes(name).orElseThrow()));
        return bytes;
    }

    private static List<String> fields(Map<String, byte[]> files) {
        Set<String> names = new LinkedHashSet<>();
        files.values()
                .forEach(bytes ->
                        FIELD.matcher(new String(bytes, UTF_8)).results().forEach(found -> names.add(found.group(1))));
        return new ArrayList<>(names);
    }
}
