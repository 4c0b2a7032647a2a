package io.civicline.core.form;

import io.civicline.core.code.CategoryCode;
import io.civicline.core.error.Fault;
import io.civicline.core.tree.CodeTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything that can be wrong with the forms of a policy, in their order. */
final class FormCheck {

    private final CodeTree<CategoryCode> categories;
    private final List<IntakeForm> forms;
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<CategoryCode, String> taken = new HashMap<>();
    private @Nullable String forAll;

    FormCheck(CodeTree<CategoryCode> categories, List<IntakeForm> forms) {
        this.categories = categories;
        this.forms = forms;
    }

    List<Fault> faults() {
        forms.forEach(this::check);
        return faults;
    }

    private void check(IntakeForm form) {
        String path = "forms[" + form.id() + "]";
        if (!ids.add(form.id())) {
            faults.add(Fault.of("DUPLICATE", path, "what", "form", "code", form.id()));
        }
        checkCategories(form, path + ".categories");
        if (form.questions().isEmpty()) {
            faults.add(Fault.of("EMPTY", path + ".questions", "wanted", "ask something"));
        }
        Set<String> names = new HashSet<>();
        for (Question question : form.questions()) {
            String at = path + ".questions[" + question.name() + "]";
            if (!names.add(question.name())) {
                faults.add(Fault.of("DUPLICATE", at, "what", "question", "code", question.name()));
            }
            faults.addAll(question.type().faults(at));
        }
    }

    private void checkCategories(IntakeForm form, String path) {
        if (form.isForAll()) {
            if (forAll != null) {
                faults.add(Fault.of("FORM_TAKEN", path, "category", "*", "other", forAll));
            }
            forAll = forAll == null ? form.id() : forAll;
        }
        for (CategoryCode category : form.categories()) {
            String other = taken.putIfAbsent(category, form.id());
            if (other != null) {
                faults.add(Fault.of("FORM_TAKEN", path, "category", category, "other", other));
            } else if (!categories.contains(category)) {
                faults.add(Fault.of("UNKNOWN_CODE", path, "what", "category", "code", category, "hint", ""));
            }
        }
    }
}
