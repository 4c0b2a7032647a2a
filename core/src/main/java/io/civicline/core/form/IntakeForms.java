package io.civicline.core.form;

import static java.util.Objects.requireNonNull;

import io.civicline.core.code.CategoryCode;
import io.civicline.core.error.Fault;
import io.civicline.core.tree.CodeTree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The intake forms of a policy, and what they ask of one category together.
 *
 * <p>A category is asked what the form for all categories asks, then what its ancestors' forms ask, the root's first, then
 * what its own asks. A question that is asked again nearer to the category replaces the farther one in its place. Immutable,
 * thread-safe.
 */
public final class IntakeForms {

    private static final Set<String> TAKES_NOTHING = Set.of("BOUNDS", "EMPTY");

    private final CodeTree<CategoryCode> categories;
    private final List<IntakeForm> forms;
    private final Optional<IntakeForm> forAll;
    private final Map<CategoryCode, IntakeForm> own = new LinkedHashMap<>();

    /**
     * Puts forms and categories together.
     *
     * @param categories the tree of the policy
     * @param forms without the faults that {@link #faults} tells; of two for the same category the first counts
     */
    public IntakeForms(CodeTree<CategoryCode> categories, List<IntakeForm> forms) {
        this.categories = requireNonNull(categories, "categories");
        this.forms = List.copyOf(forms);
        this.forAll = forms.stream().filter(IntakeForm::isForAll).findFirst();
        for (IntakeForm form : forms) {
            form.categories().forEach(category -> own.putIfAbsent(category, form));
        }
    }

    /**
     * Tells what is wrong with forms.
     *
     * @param categories the tree of the policy
     * @param forms in the policy's order
     * @return every fault, with its path, such as {@code forms[noise].questions[owner].choices}; empty if there is none
     */
    public static List<Fault> faults(CodeTree<CategoryCode> categories, List<IntakeForm> forms) {
        return new FormCheck(categories, forms).faults();
    }

    /**
     * Says what a category is asked.
     *
     * @param category may be unknown
     * @return its questions in order; none if no form applies
     */
    public Questionnaire of(CategoryCode category) {
        Map<String, Question> questions = new LinkedHashMap<>();
        forAll.ifPresent(form -> add(form, questions));
        List<CategoryCode> line = new ArrayList<>(categories.ancestors(category));
        Collections.reverse(line);
        line.add(category);
        for (CategoryCode step : line) {
            IntakeForm form = own.get(step);
            if (form != null) {
                add(form, questions);
            }
        }
        return new Questionnaire(new ArrayList<>(questions.values()));
    }

    private static void add(IntakeForm form, Map<String, Question> questions) {
        form.questions().forEach(question -> questions.put(question.name(), question));
    }

    /**
     * Says whether a form applies to every category, so that nowhere an attribute is free.
     *
     * @return true if there is a form for all categories, or one for every root
     */
    public boolean coverEveryCategory() {
        return forAll.isPresent()
                || (!categories.roots().isEmpty() && own.keySet().containsAll(categories.roots()));
    }

    /**
     * Tells whether a rule may name an attribute. Only where forms cover every category is what they do not ask a fault:
     * elsewhere a host may send what it likes.
     *
     * @param name the attribute that a condition or who-list names
     * @param path where it stands
     * @return the fault, naming what is asked, or empty
     */
    public Optional<Fault> unasked(String name, String path) {
        return coverEveryCategory() && !names().contains(name)
                ? Optional.of(Fault.of(
                        "UNKNOWN_CODE", path, "what", "attribute", "code", name, "hint", "; it has " + names()))
                : Optional.empty();
    }

    /**
     * Tells whether a condition waits for an answer that no form takes, such as a choice that is not offered or a number that
     * is stored in another form.
     *
     * @param name the attribute
     * @param value what the condition names
     * @param path where it stands
     * @return the fault, or empty; always empty where attributes are free for some category
     */
    public Optional<Fault> impossible(String name, String value, String path) {
        boolean possible = !coverEveryCategory()
                || forms.stream()
                        .flatMap(form -> form.questions().stream())
                        .filter(question -> question.name().equals(name))
                        .map(Question::type)
                        .anyMatch(type -> takes(type, value, path));
        return possible
                ? Optional.empty()
                : Optional.of(Fault.of("NEVER_ANSWERED", path, "name", name, "value", value));
    }

    /**
     * Tells whether a condition compares an answer with numbers though no form takes a number as that answer.
     *
     * @param name the attribute
     * @param path where it stands
     * @return the fault, naming what is asked for instead, or empty; empty too where no form asks it
     */
    public Optional<Fault> noNumber(String name, String path) {
        List<AnswerType> types = forms.stream()
                .flatMap(form -> form.questions().stream())
                .filter(question -> question.name().equals(name))
                .map(Question::type)
                .toList();
        return types.isEmpty() || types.stream().anyMatch(AnswerType.Numeric.class::isInstance)
                ? Optional.empty()
                : Optional.of(Fault.of(
                        "NO_NUMBER", path, "name", name, "type", types.get(0).name()));
    }

    /** A type that takes nothing at all is said to once, where it is. */
    private static boolean takes(AnswerType type, String value, String path) {
        return type.faults(path).stream().map(Fault::code).anyMatch(TAKES_NOTHING::contains)
                || (type.fault(value, path).isEmpty() && type.canonical(value).equals(value));
    }

    /**
     * Lists every attribute that some form asks.
     *
     * @return in the order of the forms
     */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        forms.forEach(form -> form.questions().forEach(question -> names.add(question.name())));
        return Collections.unmodifiableSet(names);
    }

    /**
     * Lists the forms.
     *
     * @return in the policy's order
     */
    public List<IntakeForm> all() {
        return forms;
    }
}
