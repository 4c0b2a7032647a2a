package io.civicline.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An example in a Java of its own, as a user starts it.
 *
 * @param code how it ended
 * @param out what it printed
 * @param err what it printed beside that
 */
public record OwnProcess(int code, String out, String err) {

    /**
     * Runs {@link Main} on the class path of this test.
     *
     * @param folder where the two outputs are kept
     * @param options of the Java virtual machine
     * @param args of the example
     * @return what came of it
     */
    public static OwnProcess run(Path folder, List<String> options, String... args)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(args));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        return new OwnProcess(process.waitFor(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }
}
