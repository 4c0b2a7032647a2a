package io.civicline.engine.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.civicline.core.code.Label;
import io.civicline.core.error.Fault;
import io.civicline.core.error.PolicyFaults;
import io.civicline.core.id.ActorId;
import io.civicline.core.id.TenantId;
import io.civicline.engine.TownPolicies;
import io.civicline.engine.policy.PolicySection;
import io.civicline.engine.policy.PolicySet;
import io.civicline.persistence.envelope.Bytes;
import io.civicline.persistence.memory.InMemoryStore;
import io.civicline.persistence.policy.PolicyArchive;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What an archive will keep for ever is read back before it is kept. */
class ReadingBackTest {

    private static final TenantId TOWN = TenantId.of("town");
    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

    private final PolicyArchive archive = new InMemoryStore().policies();

    private List<Fault> refused(PolicyForm form) {
        PolicyFaults faults = catchThrowableOfType(
                PolicyFaults.class,
                () -> new ArchivedPolicies(archive, form)
                        .activate(TOWN, TownPolicies.sound(), NOW, ActorId.of("zhao"), NOW));
        assertThat(faults).as("it must be refused").isNotNull();
        assertThat(archive.last(TOWN)).as("nothing is stored").isEmpty();
        return faults.faults();
    }

    @Test
    void what_cannot_be_read_again_is_refused_with_the_faults_of_the_reader() {
        List<Fault> faults = refused(new Form(policy -> {
            throw new PolicyFaults(List.of(Fault.of("REQUIRED", "roles[0].id"), Fault.of("REQUIRED", "roles[1].id")));
        }));

        assertThat(faults).extracting(Fault::path).containsExactly("roles[0].id", "roles[1].id");
    }

    @Test
    void what_is_read_otherwise_than_it_was_written_is_refused_and_the_section_is_named() {
        List<Fault> faults =
                refused(new Form(policy -> TownPolicies.builder().kinds("TIP").build()));

        assertThat(faults)
                .extracting(fault -> fault.path() + " " + fault.code())
                .containsExactly("vocabulary NOT_KEPT");
        assertThat(faults.get(0).text(Locale.ENGLISH)).contains("read back");
        assertThat(faults.get(0).text(Locale.CHINESE)).contains("存档");
    }

    @Test
    void what_differs_in_no_section_is_refused_too() {
        List<Fault> faults = refused(new Form(policy ->
                TownPolicies.builder().title(new Label("别名", "Another name")).build()));

        assertThat(faults)
                .extracting(fault -> fault.path() + " " + fault.code())
                .containsExactly("policy NOT_KEPT");
    }

    /** The form of folders, with a reader that makes another policy of it. */
    private record Form(UnaryOperator<PolicySet> reader) implements PolicyForm {

        private static final FolderForm FOLDERS = new FolderForm();

        @Override
        public Bytes write(PolicySet policy) {
            return FOLDERS.write(policy);
        }

        @Override
        public Map<PolicySection, Bytes> sections(PolicySet policy) {
            return FOLDERS.sections(policy);
        }

        @Override
        public PolicySet read(Bytes content) {
            return reader.apply(FOLDERS.read(content));
        }
    }
}
