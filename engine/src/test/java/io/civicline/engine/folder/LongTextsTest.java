package io.civicline.engine.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.civicline.core.error.PolicyFaults;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Very long texts in every place cost time in proportion to their length, and no stack, whether they are right or wrong. */
class LongTextsTest {

    private static final PolicyFiles VILLAGE = PolicyFiles.read(Path.of("src/test/resources/folders/village"));
    private static final int TIMES = 50_000;

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "dispatch-catalogue.csv!leak; 漏!leak;漏",
                "dispatch-catalogue.csv!leak; 漏!leak ; 漏 x",
                "dispatch-catalogue.csv!leak; 漏!;",
                "dispatch-catalogue.csv!leak; 漏! x",
                "dispatch-catalogue.csv!leak; 漏!a b",
                "dispatch-catalogue.csv!1; 11!1;11;",
                "dispatch-catalogue.csv!duty:noise near region;centre!duty:noise near region;centre;",
                "dispatch-catalogue.csv!duty:noise near region;centre!duty:a near region ",
                "dispatch-catalogue.csv!duty:noise near region;centre!centre;",
                "dispatch-catalogue.csv!unit:police | level:part; centre!unit:police|",
                "dispatch-catalogue.csv!unit:police | level:part; centre!unit:police ",
                "dispatch-catalogue.csv!wet | pipe!wet|",
                "dispatch-catalogue.csv!wet | pipe! |",
                "holidays-local.csv!hours,08:30-12:00!08:30-12:00 ",
                "holidays-local.csv!hours,08:30-12:00!08:30-12:00  ",
                "holidays-local.csv!2026-02-16!2026-02-16",
                "units.csv!police,Police!a ",
                "units.csv!police,Police!-",
                "routing.json!attribute:floor; unit.superior; centre!centre;",
                "routing.json!attribute:floor; unit.superior; centre!unit.a ",
                "routing.json!\"loud\"!\"loud\",",
                "routing.json!22:00-06:00!22:00-",
                "clocks.json!5wd!5",
                "clocks.json!5wd!wd",
                "clocks.json!80% of handle!80% of ",
                "clocks.json!1wd before due!1wd before ",
                "clocks.json!host:made-safe!host:a ",
                "clocks.json!host:made-safe!a-",
                "clocks.json!Bylaw 8!x  ",
                "policy.json!Bylaws of the village!x    ",
                "policy.json!Bylaw 11!x ",
                "policy.json!Asia/Shanghai!Asia/",
                "notices.json!New: {ticket}!{",
                "notices.json!New: {ticket}!{ticket}",
                "templates/done.txt!Your!{ticket",
                "kinds.json!COMPLAINT!C C",
                "calendars.json!MONDAY-FRIDAY!MONDAY-",
                "cases.csv!fallback,register kind=INQUIRY!a=b ",
                "forms.json!floor!a ",
                "forms.json!100.5!9",
            })
    void a_long_text_is_read_or_refused_in_time(String file, String what, String part) throws InterruptedException {
        String text = new String(VILLAGE.bytes(file).orElseThrow(), UTF_8);
        assertThat(text).contains(what);
        PolicyFiles folder = VILLAGE.with(file, text.replace(what, part.repeat(TIMES)));
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(null, () -> load(folder), "long texts", 256 * 1024);
        thread.setUncaughtExceptionHandler((in, e) -> thrown.set(e));

        thread.start();
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> thread.join());

        assertThat(thrown.get()).isNull();
    }

    private static void load(PolicyFiles folder) {
        try {
            assertThat(PolicyFolder.load(folder)).isNotNull();
        } catch (PolicyFaults e) {
            assertThat(e.faults()).isNotEmpty();
        }
    }
}
