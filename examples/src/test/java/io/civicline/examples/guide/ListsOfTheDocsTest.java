package io.civicline.examples.guide;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.code.ReasonCode;
import io.civicline.core.command.CommandNames;
import io.civicline.core.command.ReasonUse;
import io.civicline.core.watch.WatchList;
import io.civicline.engine.folder.PolicyFolder;
import io.civicline.engine.policy.PolicySection;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.policy.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a page lists what the code has, it lists all of it, in the same order. */
class ListsOfTheDocsTest {

    private static final Set<String> NOT_ASKED = Set.of("pass-time", "move-to-policy");

    @TempDir
    private Path place = Path.of("");

    private static String page(String name) throws IOException {
        return Files.readString(Snippet.DOCS.resolve(name));
    }

    /** What stands between two texts, with every break of a line a space. */
    private static String between(String begin, String end, String page) throws IOException {
        String text = page(page).replace('\n', ' ');
        int from = text.indexOf(begin);
        assertThat(from).as("'%s' in %s", begin, page).isNotNegative();
        return text.substring(from + begin.length(), text.indexOf(end, from + begin.length()));
    }

    private static List<String> found(String form, String text) {
        return Pattern.compile(form)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"guide/bulk-work.md", "guide/bulk-work.zh-CN.md"})
    void every_list_that_keeps_watch_is_named(String page) throws IOException {
        String begin = page.contains("zh-CN") ? "## 看板清单" : "## Lists that keep watch";

        assertThat(found("\\b([A-Z]{2,}(?:_[A-Z]+)*)\\b", between(begin, "`", page)))
                .containsExactlyElementsOf(
                        Stream.of(WatchList.values()).map(WatchList::name).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"guide/write-your-citys-rules.md", "guide/write-your-citys-rules.zh-CN.md", "policy-folder.md"})
    void every_section_of_a_policy_is_named(String page) throws IOException {
        assertThat(between("`vocabulary ", "`", page))
                .isEqualTo(Stream.of(PolicySection.values())
                        .skip(1)
                        .map(PolicySection::key)
                        .collect(joining(" ")));
    }

    @Test
    void every_use_of_a_reason_is_named() throws IOException {
        assertThat(found("\\b([A-Z]{4,})\\b", between("`use`: ", "A use without", "policy-folder.md")))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(ReasonUse.values()).map(ReasonUse::name).toList());
    }

    private PolicySet packs() throws IOException {
        GrowingFolder folder = new GrowingFolder(place.resolve("mytown"));
        for (Snippet snippet : Snippet.of("guide/first-hour.md")) {
            if (snippet.isOfFolder()) {
                folder.take(snippet);
            }
        }
        return PolicyFolder.load(place.resolve("mytown"));
    }

    @Test
    void the_reference_shows_the_roles_of_the_pack() throws IOException {
        List<String> roles = packs().roles().stream()
                .map(role ->
                        "| `" + role.code() + "` | `" + String.join(" ", role.may()) + "` | " + role.sight() + " |")
                .toList();

        assertThat(page("policy-folder.md"))
                .contains("| role | may | sees |\n|---|---|---|\n" + String.join("\n", roles) + "\n\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"guide/first-hour.md", "guide/first-hour.zh-CN.md"})
    void the_first_hour_names_the_roles_of_the_pack(String page) throws IOException {
        List<String> roles =
                packs().roles().stream().map(role -> role.code().value()).toList();

        assertThat(found("`([a-z-]+)`", between("`cn`", "policyjson", page))).containsExactlyElementsOf(roles);
    }

    @Test
    void the_roles_of_the_pack_reach_everything_that_can_be_asked() throws IOException {
        List<String> may = packs().roles().stream()
                .flatMap(role -> role.may().stream())
                .distinct()
                .toList();

        assertThat(may)
                .contains(Role.CAMPAIGN)
                .containsAll(CommandNames.all().values().stream()
                        .filter(name -> !NOT_ASKED.contains(name))
                        .toList());
    }

    @Test
    void the_reference_names_the_reasons_of_the_pack() throws IOException {
        String text = between("`civicline:reasons`: ", "`civicline:roles`", "policy-folder.md");

        PolicySet packs = packs();
        for (ReasonUse use : ReasonUse.values()) {
            String codes = packs.reasons(use).stream().map(ReasonCode::value).collect(joining(" "));
            assertThat(text).contains(use + " `" + codes + "`");
        }
    }
}
