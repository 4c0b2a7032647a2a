package io.civicline.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.core.code.CategoryCode;
import io.civicline.core.code.Label;
import io.civicline.core.tree.CodeNode;
import io.civicline.core.tree.CodeTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a category is asked: the form for all, its ancestors' forms from the root on, its own. */
class IntakeFormsTest {

    private static final CodeTree<CategoryCode> TREE = CodeTree.categories(List.of(
            CodeNode.category("city", "城市"),
            CodeNode.category("city.noise", "噪音").under(CategoryCode.of("city")),
            CodeNode.category("city.noise.site", "工地").under(CategoryCode.of("city.noise")),
            CodeNode.category("school", "教育")));

    private static final IntakeForm ALL = IntakeForm.forAll("all").asking(text("contact"), text("place"));
    private static final IntakeForm CITY = IntakeForm.of("city", "city").asking(text("owner"));
    private static final IntakeForm SITE = IntakeForm.of("site", "city.noise.site")
            .asking(text("permit"), text("place").mandatory());

    private static Question text(String name) {
        return Question.of(name, Label.of(name), AnswerType.text());
    }

    private static IntakeForms forms(IntakeForm... forms) {
        return new IntakeForms(TREE, List.of(forms));
    }

    private static Questionnaire of(String category, IntakeForm... forms) {
        return forms(forms).of(CategoryCode.of(category));
    }

    private static List<String> names(Questionnaire asked) {
        return asked.questions().stream().map(Question::name).toList();
    }

    @Test
    void what_is_above_is_asked_first_whatever_the_order_of_the_forms() {
        assertThat(names(of("city.noise.site", SITE, CITY, ALL)))
                .containsExactly("contact", "place", "owner", "permit");
        assertThat(names(of("city.noise", SITE, CITY, ALL))).containsExactly("contact", "place", "owner");
        assertThat(names(of("school", SITE, CITY, ALL))).containsExactly("contact", "place");
    }

    @Test
    void of_two_forms_above_the_root_s_comes_first_and_the_nearer_one_decides() {
        IntakeForm noise = IntakeForm.of("noise", "city.noise")
                .asking(text("hours"), text("owner").mandatory());
        Questionnaire asked = of("city.noise.site", noise, SITE, CITY);

        assertThat(names(asked)).containsExactly("owner", "hours", "permit", "place");
        assertThat(asked.find("owner"))
                .hasValueSatisfying(owner -> assertThat(owner.required()).isTrue());
    }

    @Test
    void what_is_asked_again_nearer_replaces_the_farther_in_its_place() {
        assertThat(of("city.noise.site", ALL, SITE).find("place"))
                .hasValueSatisfying(place -> assertThat(place.required()).isTrue());
        assertThat(of("city.noise", ALL, SITE).find("place"))
                .hasValueSatisfying(place -> assertThat(place.required()).isFalse());
    }

    @Test
    void where_no_form_applies_attributes_are_free() {
        Questionnaire asked = of("school", CITY);
        Map<String, List<String>> answers = Map.of("anything", List.of("\n", " "));

        assertThat(asked.isFree()).isTrue();
        assertThat(asked.faults(answers, true, "attributes")).isEmpty();
        assertThat(asked.canonical(answers)).isSameAs(answers);
    }

    @Test
    void answers_are_stored_in_the_order_of_the_questions() {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        for (String name : List.of("permit", "owner", "contact")) {
            answers.put(name, List.of(name));
        }

        assertThat(new ArrayList<>(of("city.noise.site", ALL, CITY, SITE)
                        .canonical(answers)
                        .keySet()))
                .containsExactly("contact", "owner", "permit");
    }

    @Test
    void forms_cover_every_category_if_one_is_for_all_or_every_root_has_one() {
        IntakeForm school = IntakeForm.of("school", "school").asking(text("class"));

        assertThat(forms(ALL).coverEveryCategory()).isTrue();
        assertThat(forms(CITY).coverEveryCategory()).isFalse();
        assertThat(forms(CITY, school).coverEveryCategory()).isTrue();
        assertThat(forms(SITE, school).coverEveryCategory()).isFalse();
        assertThat(forms().coverEveryCategory()).isFalse();
    }

    @Test
    void a_rule_may_name_any_attribute_only_where_some_category_has_no_form() {
        assertThat(forms(CITY).unasked("nobody-asks", "p")).isEmpty();
        assertThat(forms(ALL).unasked("contact", "p")).isEmpty();
        assertThat(forms(ALL).unasked("nobody-asks", "p"))
                .hasValueSatisfying(fault -> assertThat(fault)
                        .hasToString("p: the policy has no attribute 'nobody-asks'; it has [contact, place]"));
    }
}
