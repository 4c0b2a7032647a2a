package io.civicline.examples.simulate;

import static io.civicline.core.condition.Conditions.anyWord;
import static io.civicline.core.condition.Conditions.attribute;
import static io.civicline.core.condition.Conditions.category;
import static io.civicline.core.condition.Conditions.kind;
import static io.civicline.core.condition.Conditions.noWord;
import static io.civicline.core.condition.Conditions.not;
import static org.assertj.core.api.Assertions.assertThat;

import io.civicline.examples.town.Dice;
import org.junit.jupiter.api.Test;

class WishTest {

    private final Dice dice = new Dice(1);

    @Test
    void it_asks_for_one_of_each_that_the_condition_names() {
        Wish wish = Wish.of(
                category("a", "b")
                        .and(kind("TIP"))
                        .and(anyWord("smoke", "fire"))
                        .and(attribute("owner", "power")),
                dice);

        assertThat(wish.code("category").orElseThrow()).isIn("a", "b");
        assertThat(wish.code("kind")).hasValue("TIP");
        assertThat(wish.words()).singleElement().isIn("smoke", "fire");
        assertThat(wish.attributes()).containsEntry("owner", "power");
        assertThat(wish.code("region")).isEmpty();
    }

    @Test
    void of_several_ways_it_takes_one() {
        Wish wish = Wish.of(kind("TIP").or(category("a")), dice);

        assertThat(wish.code("kind").isPresent())
                .isNotEqualTo(wish.code("category").isPresent());
    }

    @Test
    void it_never_asks_for_what_is_excluded() {
        Wish wish = Wish.of(noWord("drill").and(not(kind("TIP"))), dice);

        assertThat(wish.words()).isEmpty();
        assertThat(wish.code("kind")).isEmpty();
    }
}
