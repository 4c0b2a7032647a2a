package io.civicline.engine.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.civicline.core.command.ReasonUse;
import io.civicline.core.error.RefusalCode;
import io.civicline.core.id.ActorId;
import io.civicline.core.id.TenantId;
import io.civicline.engine.TownPolicies;
import io.civicline.engine.folder.PolicyFolder;
import io.civicline.engine.policy.OpenTickets;
import io.civicline.engine.policy.PolicySection;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.policy.PolicySetBuilder;
import io.civicline.persistence.envelope.Bytes;
import io.civicline.persistence.memory.InMemoryStore;
import io.civicline.routing.ResultMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A policy in an archive is what was activated, and each section changes by itself. */
class FolderFormTest {

    private static final TenantId TOWN = TenantId.of("town");
    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

    private final FolderForm form = new FolderForm();

    private static PolicySetBuilder town() {
        return TownPolicies.builder().openTickets(OpenTickets.MOVE);
    }

    @Test
    void what_is_written_is_read_and_written_again_to_the_byte() {
        PolicySet policy =
                town().openTickets(PolicySection.ACCESS, OpenTickets.KEEP).build();

        Bytes content = form.write(policy);
        PolicySet again = form.read(content);

        assertThat(form.write(again)).isEqualTo(content);
        assertThat(form.sections(again)).isEqualTo(form.sections(policy));
        assertThat(again.openTickets()).isEqualTo(policy.openTickets()).hasSize(PolicySection.values().length);
    }

    @Test
    void the_number_is_no_content() {
        assertThat(form.write(town().number(7).build())).isEqualTo(form.write(town().build()));
    }

    @Test
    void a_change_is_a_change_of_its_own_section_only() {
        assertThat(changed(all -> all.kinds("TIP"))).containsExactly(PolicySection.VOCABULARY);
        assertThat(changed(all -> all.category("city.air", "空气", "city"))).containsExactly(PolicySection.CATEGORIES);
        assertThat(changed(all -> all.region("1102", "西区", "11"))).containsExactly(PolicySection.REGIONS);
        assertThat(changed(all -> all.centre("water"))).containsExactly(PolicySection.UNITS);
        assertThat(changed(all -> all.duty("roads", "snow", "11"))).containsExactly(PolicySection.UNITS);
        assertThat(changed(all -> all.reasons(ReasonUse.RETURN, "wrong-place"))).containsExactly(PolicySection.REASONS);
        assertThat(changed(all -> all.cite(RefusalCode.CLOSED, "条例 第五条"))).containsExactly(PolicySection.REASONS);
        assertThat(changed(all -> all.returns(3, "return", ResultMode.PROPOSE))).containsExactly(PolicySection.ROUTING);
        assertThat(changed(all -> all.openTickets(OpenTickets.KEEP))).isEmpty();
    }

    private Set<PolicySection> changed(UnaryOperator<PolicySetBuilder> change) {
        Map<PolicySection, Bytes> before = form.sections(town().build());
        Map<PolicySection, Bytes> after = form.sections(change.apply(town()).build());
        Set<PolicySection> changed = EnumSet.noneOf(PolicySection.class);
        before.forEach((section, bytes) -> {
            if (!bytes.equals(after.get(section))) {
                changed.add(section);
            }
        });
        return changed;
    }

    @Test
    void an_archive_gives_back_what_was_activated_under_its_number() {
        InMemoryStore store = new InMemoryStore();
        ActorId zhao = ActorId.of("zhao");
        ArchivedPolicies.of(store.policies()).activate(TOWN, town().build(), NOW, zhao, NOW);
        PolicySet next = town().kinds("TIP").build();
        Activation second = ArchivedPolicies.of(store.policies()).activate(TOWN, next, NOW, zhao, NOW);

        ArchivedPolicies source = ArchivedPolicies.of(store.policies());

        assertThat(second.changed()).containsExactly(PolicySection.VOCABULARY);
        assertThat(source.inForce(TOWN, NOW).orElseThrow().number()).isEqualTo(2);
        assertThat(source.find(TOWN, 1).orElseThrow().vocabulary().kinds()).hasSize(2);
        assertThat(source.find(TOWN, 2).orElseThrow().vocabulary().kinds()).hasSize(3);
        assertThat(source.find(TOWN, 2).orElseThrow())
                .isSameAs(source.inForce(TOWN, NOW).orElseThrow());
        assertThat(source.moveOf(TOWN, 1, NOW).orElseThrow().from()).hasValue(NOW);
    }

    /** If this fails, the writer of folders has changed, and every city whose policy says "move" will move its open tickets. */
    @Test
    void the_hashes_of_sections_stay_from_version_to_version() throws Exception {
        PolicySet village = PolicyFolder.load(Path.of(FolderFormTest.class
                        .getResource("/folders/village/policy.json")
                        .toURI())
                .getParent());
        List<String> hashes = new ArrayList<>();
        form.sections(village).forEach((section, bytes) -> hashes.add(section.key() + " " + Sha256.of(bytes)));

        assertThat(hashes)
                .containsExactlyElementsOf(Files.readAllLines(Path.of(
                        FolderFormTest.class.getResource("village-sections.txt").toURI())));
    }

    @Test
    void what_is_no_policy_is_refused() {
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> form.read(Bytes.utf8("x")));
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> form.read(Bytes.utf8("{\"format\":2,\"files\":{}}")));
    }
}
