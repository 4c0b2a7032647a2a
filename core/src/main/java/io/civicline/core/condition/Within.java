package io.civicline.core.condition;

import io.civicline.core.code.CategoryCode;
import io.civicline.core.code.RegionCode;
import io.civicline.core.condition.Mismatch.Subject;
import io.civicline.core.error.Fault;
import io.civicline.core.internal.Copies;
import io.civicline.core.situation.Situation;
import io.civicline.core.situation.Vocabulary;
import io.civicline.core.tree.CodeTree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds if a code of the situation lies in one of the subtrees named: is the code or is below it, in the tree of the
 * situation's own policy.
 *
 * <p>What is unknown or absent lies in no subtree. Immutable, thread-safe.
 *
 * @param <C> the sort of code
 */
public sealed interface Within<C> extends Condition {

    /**
     * Lists the tops of the subtrees.
     *
     * @return at least one
     */
    List<C> codes();

    /**
     * Reads the situation.
     *
     * @param situation what to look at
     * @return its code, or null if it has none
     */
    @Nullable
    C actual(Situation situation);

    /**
     * Chooses the tree.
     *
     * @param vocabulary the codes of the policy
     * @return the tree of this sort
     */
    CodeTree<C> tree(Vocabulary vocabulary);

    /**
     * Says what is looked at.
     *
     * @return the name for explanations
     */
    Subject subject();

    @Override
    default boolean test(Situation situation) {
        C actual = actual(situation);
        if (actual == null) {
            return false;
        }
        CodeTree<C> tree = tree(situation.vocabulary());
        for (C top : codes()) {
            if (tree.isWithin(actual, top)) {
                return true;
            }
        }
        return false;
    }

    @Override
    default Verdict explain(Situation situation) {
        return Verdict.of(test(situation), () -> Coded.mismatch(subject(), false, actual(situation), codes()));
    }

    @Override
    default Verdict explainNot(Situation situation) {
        return Verdict.of(!test(situation), () -> Coded.mismatch(subject(), true, actual(situation), codes()));
    }

    @Override
    default List<Fault> faults(Vocabulary vocabulary, String path) {
        return Coded.unknown(subject(), codes(), tree(vocabulary)::contains, path);
    }

    /**
     * Looks at the category.
     *
     * @param codes at least one
     */
    record Category(List<CategoryCode> codes) implements Within<CategoryCode> {

        /**
         * Copies the codes.
         *
         * @throws IllegalArgumentException if there are none
         */
        public Category {
            codes = Copies.nonEmpty(codes, "category");
        }

        @Override
        public CategoryCode actual(Situation situation) {
            return situation.category();
        }

        @Override
        public CodeTree<CategoryCode> tree(Vocabulary vocabulary) {
            return vocabulary.categories();
        }

        @Override
        public Subject subject() {
            return Subject.CATEGORY;
        }

        @Override
        public String toString() {
            return Coded.text(subject(), codes);
        }
    }

    /**
     * Looks at the region; does not hold where no region is known.
     *
     * @param codes at least one
     */
    record Region(List<RegionCode> codes) implements Within<RegionCode> {

        /**
         * Copies the codes.
         *
         * @throws IllegalArgumentException if there are none
         */
        public Region {
            codes = Copies.nonEmpty(codes, "region");
        }

        @Override
        public @Nullable RegionCode actual(Situation situation) {
            return situation.region();
        }

        @Override
        public CodeTree<RegionCode> tree(Vocabulary vocabulary) {
            return vocabulary.regions();
        }

        @Override
        public Subject subject() {
            return Subject.REGION;
        }

        @Override
        public String toString() {
            return Coded.text(subject(), codes);
        }
    }
}
