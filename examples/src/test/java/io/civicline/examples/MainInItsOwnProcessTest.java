package io.civicline.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainInItsOwnProcessTest {

    @TempDir
    Path folder;

    @Test
    void no_library_writes_a_greeting_of_its_own() throws Exception {
        OwnProcess minimal = OwnProcess.run(folder, List.of(), "minimal");

        assertThat(minimal.err()).isEmpty();
        assertThat(minimal.code()).isZero();
        assertThat(minimal.out()).contains("2026-02-27T10:00:00Z");
    }

    @Test
    void wrong_arguments_end_the_process_with_code_2() throws Exception {
        OwnProcess wrong = OwnProcess.run(folder, List.of(), "minimal", "--fast");

        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.out()).isEmpty();
    }
}
