package io.civicline.core.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.civicline.core.command.Command;
import io.civicline.core.request.Disposition;
import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Inputs copy and check nothing; their constraints are of the few kinds for which there are texts. */
class InputsTest {

    private static final Set<String> SAYABLE =
            Set.of("NotNull", "NotBlank", "Size", "DecimalMin", "DecimalMax", "Digits", "Storable", "Identifier");

    private static List<Class<?>> records(Class<?> type) {
        if (!type.isSealed()) {
            return List.of(type);
        }
        List<Class<?>> records = new ArrayList<>();
        for (Class<?> permitted : type.getPermittedSubclasses()) {
            records.addAll(records(permitted));
        }
        return records;
    }

    private static void collect(AnnotatedType type, Set<String> found) {
        for (Annotation annotation : type.getAnnotations()) {
            if (annotation.annotationType().isAnnotationPresent(Constraint.class)) {
                found.add(annotation.annotationType().getSimpleName());
            }
        }
        if (type instanceof AnnotatedParameterizedType parameterized) {
            for (AnnotatedType argument : parameterized.getAnnotatedActualTypeArguments()) {
                collect(argument, found);
            }
        }
    }

    @Test
    void only_constraints_that_can_be_said_in_our_own_words_are_used() {
        List<Class<?>> inputs = new ArrayList<>(records(Command.class));
        inputs.addAll(List.of(
                Registration.class, Requester.class, Place.class, Upstream.class, Parts.class, LateReason.class));
        Set<String> found = new TreeSet<>();
        for (Class<?> input : inputs) {
            for (RecordComponent part : input.getRecordComponents()) {
                collect(part.getAnnotatedType(), found);
                for (Annotation annotation : part.getAnnotations()) {
                    if (annotation.annotationType().isAnnotationPresent(Constraint.class)) {
                        found.add(annotation.annotationType().getSimpleName());
                    }
                }
            }
        }

        assertThat(found).containsExactlyInAnyOrderElementsOf(SAYABLE);
    }

    @Test
    void every_text_that_a_host_hands_in_is_checked_for_what_no_database_can_hold() {
        List<Class<?>> inputs = new ArrayList<>(records(Command.class));
        inputs.addAll(List.of(
                Registration.class, Requester.class, Place.class, Upstream.class, Parts.class, LateReason.class));
        for (Class<?> input : inputs) {
            for (RecordComponent part : input.getRecordComponents()) {
                if (part.getType() == String.class) {
                    Set<String> found = new TreeSet<>();
                    collect(part.getAnnotatedType(), found);
                    assertThat(found)
                            .as("%s.%s", input.getSimpleName(), part.getName())
                            .containsAnyOf("Storable", "Identifier");
                }
            }
        }
    }

    @Test
    void a_registration_copies_what_it_is_given_and_keeps_the_order() {
        RegistrationForm form = Registration.of("COMPLAINT")
                .about("b")
                .about("a")
                .attribute("z", "1")
                .attribute("a", "2", "3");
        Registration first = form.draft();
        Registration second = form.about("c")
                .attribute("m", "3")
                .requester(Requester.anonymous())
                .propose();

        assertThat(first.accused()).containsExactly("b", "a");
        assertThat(first.attributes().keySet()).containsExactly("z", "a");
        assertThat(first.attributes()).containsEntry("a", List.of("2", "3"));
        assertThat(first.requesters()).isEmpty();
        assertThat(second.accused()).containsExactly("b", "a", "c");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> first.accused().add("x"));
    }

    @Test
    void a_registration_takes_even_what_is_wrong_so_that_every_fault_can_be_told() {
        List<String> holes = new ArrayList<>();
        holes.add(null);
        Map<String, List<String>> attributes = new LinkedHashMap<>();
        attributes.put(null, null);
        Registration registration = new Registration(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                attributes,
                null,
                false,
                holes,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                new Parts(null, holes, null),
                null,
                null);

        assertThat(registration.accused()).containsExactly((String) null);
        assertThat(registration.parts().copies()).isNull();
    }

    @Test
    void each_ending_of_the_form_is_a_disposition() {
        RegistrationForm form = Registration.of("COMPLAINT");

        assertThat(form.dispatch().disposition()).isEqualTo(Disposition.DISPATCH);
        assertThat(form.dispatchTo("a", "b", "c").parts()).isEqualTo(new Parts("a", List.of("b", "c"), List.of()));
        assertThat(form.propose().disposition()).isEqualTo(Disposition.PROPOSE);
        assertThat(form.answer("x").answer()).isEqualTo("x");
        assertThat(form.answer("x").disposition()).isEqualTo(Disposition.ANSWER);
        assertThat(form.decline("x").reason()).isEqualTo("x");
        assertThat(form.decline("x").disposition()).isEqualTo(Disposition.DECLINE);
        assertThat(form.refer("x").disposition()).isEqualTo(Disposition.REFER);
        assertThat(form.draft().disposition()).isEqualTo(Disposition.DRAFT);
    }

    @Test
    void inputs_do_not_show_whose_they_are() {
        assertThat(Requester.of("SECRET", "SECRET")).hasToString("Requester[known]");
        assertThat(Requester.anonymous()).hasToString("Requester[anonymous]");
        assertThat(Place.at("SECRET").toString()).doesNotContain("SECRET");
        assertThat(new LateReason("SECRET").toString()).doesNotContain("SECRET");
        assertThat(Registration.of("COMPLAINT")
                        .subject("SECRET")
                        .body("SECRET")
                        .answer("SECRET")
                        .toString())
                .contains("COMPLAINT")
                .doesNotContain("SECRET");
    }
}
