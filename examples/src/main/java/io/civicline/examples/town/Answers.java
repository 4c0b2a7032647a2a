package io.civicline.examples.town;

import io.civicline.core.code.CategoryCode;
import io.civicline.core.form.AnswerType;
import io.civicline.core.form.AnswerType.DateTime;
import io.civicline.core.form.AnswerType.Flag;
import io.civicline.core.form.AnswerType.LongText;
import io.civicline.core.form.AnswerType.Numeric;
import io.civicline.core.form.AnswerType.OneOf;
import io.civicline.core.form.AnswerType.SomeOf;
import io.civicline.core.form.AnswerType.Text;
import io.civicline.core.form.Choice;
import io.civicline.core.form.IntakeForms;
import io.civicline.core.form.Question;
import io.civicline.core.registration.RegistrationForm;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Answers to the questions of an intake form, each of the question's own type: what must be answered always, the rest often. */
public final class Answers {

    private static final String WORD = "A1";
    private static final BigDecimal SPAN = BigDecimal.valueOf(100);

    private final IntakeForms forms;
    private final LocalDate today;

    /** Answers to these forms, given about this day. */
    public Answers(IntakeForms forms, LocalDate today) {
        this.forms = forms;
        this.today = today;
    }

    /** Answers what a category is asked, save what has been answered already. */
    public RegistrationForm fill(RegistrationForm form, String category, Set<String> answered, Dice dice) {
        RegistrationForm filled = form;
        for (Question question : forms.of(CategoryCode.of(category)).questions()) {
            Dice own = dice.another();
            if (!answered.contains(question.name()) && (question.required() || own.percent(60))) {
                List<String> values = values(question.type(), own);
                String[] more = values.subList(1, values.size()).toArray(String[]::new);
                filled = filled.attribute(question.name(), values.get(0), more);
            }
        }
        return filled;
    }

    private List<String> values(AnswerType type, Dice dice) {
        if (type instanceof SomeOf some) {
            return several(some.choices(), dice);
        }
        return List.of(value(type, dice));
    }

    private String value(AnswerType type, Dice dice) {
        if (type instanceof OneOf one) {
            return dice.oneOf(one.choices()).code();
        }
        if (type instanceof Numeric numeric) {
            return number(numeric, dice);
        }
        if (type instanceof Text text) {
            return fitting(text.maxLength(), dice);
        }
        if (type instanceof LongText text) {
            return fitting(text.maxLength(), dice);
        }
        if (type instanceof Flag) {
            return String.valueOf(dice.percent(50));
        }
        LocalDate day = today.minusDays(dice.between(0, 30));
        return type instanceof DateTime ? day + "T08:30:00Z" : day.toString();
    }

    private static List<String> several(List<Choice> choices, Dice dice) {
        List<String> chosen = new ArrayList<>();
        String sure = dice.oneOf(choices).code();
        for (Choice choice : choices) {
            if (choice.code().equals(sure) || dice.percent(30)) {
                chosen.add(choice.code());
            }
        }
        return chosen;
    }

    private static String fitting(int maxLength, Dice dice) {
        String text = WORD + dice.between(100, 999);
        return text.substring(0, Math.min(text.length(), maxLength));
    }

    /** A whole number between the bounds if there is one, else one with as many decimals as are allowed. */
    private static String number(Numeric type, Dice dice) {
        BigDecimal least = type.min() != null
                ? type.min()
                : type.max() == null ? BigDecimal.ZERO : type.max().subtract(SPAN);
        BigDecimal most = type.max() != null ? type.max() : least.add(SPAN);
        for (int decimals : List.of(0, type.decimals())) {
            BigInteger first = least.setScale(decimals, RoundingMode.CEILING).unscaledValue();
            BigInteger last = most.setScale(decimals, RoundingMode.FLOOR).unscaledValue();
            BigInteger span = last.subtract(first).min(BigInteger.valueOf(1000));
            if (span.signum() >= 0) {
                BigInteger some = first.add(BigInteger.valueOf(dice.between(0, span.intValueExact())));
                return new BigDecimal(some, decimals).toPlainString();
            }
        }
        return least.toPlainString();
    }
}
