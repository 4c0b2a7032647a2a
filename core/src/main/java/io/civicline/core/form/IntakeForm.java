package io.civicline.core.form;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.CategoryCode;
import io.civicline.core.internal.Identifiers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of requests of some categories, or of all.
 *
 * <p>It holds for everything below its categories too: see {@link IntakeForms} for how forms add up. Takes any questions;
 * what is wrong with them is told when the policy is built. Immutable, thread-safe.
 *
 * @param id its name in the policy; as {@link io.civicline.core.id.IdRules} allows
 * @param categories what it is for; empty for all categories
 * @param questions in the order in which they are asked
 * @param source document and article; null if none is known
 */
public record IntakeForm(
        String id,
        List<CategoryCode> categories,
        List<Question> questions,
        @Nullable String source) {

    /**
     * Checks the id and copies the lists.
     *
     * @throws IllegalArgumentException if {@code id} breaks {@link io.civicline.core.id.IdRules}; the message says how
     */
    public IntakeForm {
        Identifiers.check(id, "form");
        categories = List.copyOf(categories);
        questions = List.copyOf(questions);
    }

    /**
     * Begins a form for every category.
     *
     * @param id its name in the policy
     * @return a form that asks nothing yet
     */
    public static IntakeForm forAll(String id) {
        return new IntakeForm(id, List.of(), List.of(), null);
    }

    /**
     * Begins a form for some categories and what is below them.
     *
     * @param id its name in the policy
     * @param category such as {@code urban.noise}
     * @param more further categories
     * @return a form that asks nothing yet
     */
    public static IntakeForm of(String id, String category, String... more) {
        List<CategoryCode> categories = Stream.concat(Stream.of(category), Stream.of(more))
                .map(CategoryCode::of)
                .toList();
        return new IntakeForm(id, categories, List.of(), null);
    }

    /**
     * Asks more.
     *
     * @param more after what is asked already
     * @return the same form with those questions
     */
    public IntakeForm asking(Question... more) {
        List<Question> all = new ArrayList<>(questions);
        all.addAll(Arrays.asList(more));
        return new IntakeForm(id, categories, all, source);
    }

    /**
     * Cites what prescribes it.
     *
     * @param document document and article
     * @return the same form with that source
     */
    public IntakeForm citing(String document) {
        return new IntakeForm(id, categories, questions, requireNonNull(document, "document"));
    }

    /**
     * Says whether it is for every category.
     *
     * @return true if it names none
     */
    public boolean isForAll() {
        return categories.isEmpty();
    }
}
