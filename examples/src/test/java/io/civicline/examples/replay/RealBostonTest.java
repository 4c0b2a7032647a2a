package io.civicline.examples.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.engine.check.CaseResult;
import io.civicline.engine.check.PolicyReport;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real city's development file, through the whole house. */
@Tag("real-data")
class RealBostonTest {

    private static final Path DATA = Path.of(System.getProperty("civicline.data", "data"));

    @Test
    void every_threshold_is_reached() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        Path file = DATA.resolve("us311").resolve("boston_311_dev_2019_2021.csv");

        boolean passed = new Replay().run(List.of("boston", file.toString(), "--data", DATA.toString()), out);

        String printed = bytes.toString(StandardCharsets.UTF_8);
        assertThat(passed).as(printed).isTrue();
        assertThat(printed.lines())
                .contains("deadline, where the answers explain it     1322   1322  100.00 %   100 %")
                .contains("deadline, where the type has a rule        1332   1322   99.24 %    98 %")
                .contains("on time, where deadlines agree             1322   1322  100.00 %   100 %")
                .contains("department by routing                      1595   1563   97.99 %    95 %")
                .contains("PASSED: 1595 of 1595 rows replayed, every measure reached");
    }

    @Test
    void the_folder_that_is_written_answers_its_own_cases_as_the_city_did(@TempDir Path above) {
        Path folder = above.resolve("boston");
        Path file = DATA.resolve("us311").resolve("boston_311_dev_2019_2021.csv");
        PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);

        new Replay()
                .run(List.of("boston", file.toString(), "--data", DATA.toString(), "--folder", folder.toString()), out);

        PolicyReport report = PolicyReport.of(folder);
        assertThat(report.isSound()).as(report.toString()).isTrue();
        assertThat(report.cases()).hasSize(16).allMatch(CaseResult::isAsExpected);
    }
}
