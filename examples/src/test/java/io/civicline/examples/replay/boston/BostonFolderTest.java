package io.civicline.examples.replay.boston;

import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.engine.check.PolicyReport;
import io.civicline.engine.folder.PolicyFolder;
import io.civicline.examples.replay.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The city as a folder that people can read, check and change. */
class BostonFolderTest {

    @TempDir
    Path above;

    private Path folder = Path.of("");

    @BeforeEach
    void write() {
        folder = above.resolve("boston");
        BostonFolder.write(BostonData.read(Samples.DATA), List.of(), folder);
    }

    @Test
    void codes_are_paths_without_spaces_and_names_are_the_citys() throws IOException {
        assertThat(Files.readAllLines(folder.resolve("categories.csv")))
                .contains(
                        "code,name,parent",
                        "works,Works,",
                        "works.lamps,Lamps,works",
                        "works.lamps.lamp-out,Lamp Out,works.lamps");
    }

    @Test
    void rules_and_holidays_cite_where_they_come_from() throws IOException {
        assertThat(Files.readString(folder.resolve("dispatch-catalogue.csv")))
                .startsWith("id,rank,category,lead,source\n")
                .contains("works,40,works,unit:LAMP,\"majority of those learnt from, 4 of 7 cases\"");
        assertThat(Files.readString(folder.resolve("holidays-city.csv"))).contains("General Laws, chapter 4");
    }

    @Test
    void its_own_cases_are_answered_as_the_city_did() {
        PolicyReport report = PolicyReport.of(folder);

        assertThat(report.isSound()).as(report.toString()).isTrue();
        assertThat(report.cases()).hasSizeGreaterThan(4).allMatch(result -> result.isAsExpected());
    }

    @Test
    void what_is_written_again_is_the_same() {
        assertThat(PolicyFolder.files(PolicyFolder.load(folder)).names())
                .isEqualTo(PolicyFolder.files(BostonPolicies.of(BostonData.read(Samples.DATA), List.of()))
                        .names());
    }
}
