package io.civicline.engine.internal.folder;

import static io.civicline.engine.internal.folder.Phrases.CODE;
import static io.civicline.engine.internal.folder.Phrases.FLAG;
import static io.civicline.engine.internal.folder.Phrases.NAME;
import static io.civicline.engine.internal.folder.Phrases.sourced;
import static io.civicline.engine.internal.folder.Phrases.top;

import io.civicline.core.code.CategoryCode;
import io.civicline.core.code.Label;
import io.civicline.core.form.AnswerType;
import io.civicline.core.form.Choice;
import io.civicline.core.form.IntakeForm;
import io.civicline.core.form.Question;
import io.civicline.engine.internal.shape.ChoiceShape;
import io.civicline.engine.internal.shape.EitherShape;
import io.civicline.engine.internal.shape.ListShape;
import io.civicline.engine.internal.shape.NumberShape;
import io.civicline.engine.internal.shape.ObjectShape;
import io.civicline.engine.internal.shape.Shape;
import io.civicline.engine.internal.shape.WholeShape;
import io.civicline.engine.policy.PolicySet;
import io.civicline.engine.policy.PolicySetBuilder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is asked at intake, by category. */
final class FormsSection {

    private static final Shape FIGURE = new NumberShape();

    /** The types of answers, and which fields say more about each. */
    @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot change
    enum Type {
        TEXT("maxLength"),
        LONG_TEXT("maxLength"),
        NUMBER("min", "max", "decimals"),
        DATE,
        DATE_TIME,
        CHOICE("choices"),
        CHOICES("choices"),
        FLAG;

        private static final Set<String> ALL = Set.of("maxLength", "min", "max", "decimals", "choices");

        private final Set<String> fields;

        Type(String... fields) {
            this.fields = Set.of(fields);
        }
    }

    private FormsSection() {}

    /** What the file may look like. */
    static ObjectShape shape() {
        Shape choice =
                EitherShape.of(CODE, ObjectShape.empty().must("code", CODE).may("name", NAME));
        Shape question = sourced(ObjectShape.empty()
                .must("id", CODE)
                .may("name", NAME)
                .must("type", ChoiceShape.of(Type.class))
                .may("required", FLAG)
                .may("help", NAME)
                .may("choices", ListShape.some(choice))
                .may("maxLength", new WholeShape(1, AnswerType.MAX_LENGTH))
                .may("min", FIGURE)
                .may("max", FIGURE)
                .may("decimals", new WholeShape(0, AnswerType.MAX_DECIMALS)));
        Shape form = sourced(ObjectShape.empty()
                .must("id", CODE)
                .may("category", EitherShape.oneOrMore(CODE))
                .must("questions", ListShape.some(question)));
        return top().may("forms", ListShape.some(form));
    }

    static void read(Document document, PolicySetBuilder policy) {
        for (Row row : document.rows("forms")) {
            form(row).ifPresent(policy::form);
            Remarks.readNote(row, policy);
            row.rows("questions").forEach(question -> Remarks.readNote(question, policy));
        }
    }

    private static Optional<IntakeForm> form(Row row) {
        String id = row.text("id");
        if (id == null) {
            return Optional.empty();
        }
        List<CategoryCode> categories = new ArrayList<>();
        row.texts("category")
                .forEach(code ->
                        row.attempt("category", () -> CategoryCode.of(code)).ifPresent(categories::add));
        List<Question> questions = new ArrayList<>();
        row.rows("questions").forEach(question -> question(question).ifPresent(questions::add));
        return row.attempt("id", () -> new IntakeForm(id, categories, questions, row.text("source")));
    }

    private static Optional<Question> question(Row row) {
        String id = row.text("id");
        Optional<Type> type = row.read("type", Type::valueOf);
        if (id == null || type.isEmpty()) {
            return Optional.empty();
        }
        for (String field : row.node().fields().keySet()) {
            if (Type.ALL.contains(field) && !type.get().fields.contains(field)) {
                row.say(field, "NOT_WITH", "other", "type " + type.get());
            }
        }
        Label label = Names.label(row, "name");
        return row.attempt(
                "id",
                () -> new Question(
                        id,
                        label == null ? Label.of(id) : label,
                        answer(row, type.get()),
                        Boolean.TRUE.equals(row.flag("required")),
                        Names.label(row, "help"),
                        row.text("source")));
    }

    private static AnswerType answer(Row row, Type type) {
        Integer length = row.whole("maxLength");
        int maxLength = length == null ? AnswerType.MAX_LENGTH : length;
        Choice[] choices = row.rows("choices").stream()
                .map(FormsSection::choice)
                .flatMap(Optional::stream)
                .toArray(Choice[]::new);
        Integer decimals = row.whole("decimals");
        return switch (type) {
            case TEXT -> AnswerType.text(maxLength);
            case LONG_TEXT -> AnswerType.longText(maxLength);
            case NUMBER ->
                new AnswerType.Numeric(number(row, "min"), number(row, "max"), decimals == null ? 0 : decimals);
            case DATE -> AnswerType.date();
            case DATE_TIME -> AnswerType.dateTime();
            case CHOICE -> AnswerType.oneOf(choices);
            case CHOICES -> AnswerType.someOf(choices);
            case FLAG -> AnswerType.flag();
        };
    }

    private static @Nullable BigDecimal number(Row row, String name) {
        BigDecimal number = row.number(name);
        if (number != null && number.stripTrailingZeros().scale() > AnswerType.MAX_DECIMALS) {
            row.say(name, "DIGITS", "integer", 12, "fraction", AnswerType.MAX_DECIMALS);
            return null;
        }
        return number;
    }

    private static Optional<Choice> choice(Row row) {
        String code = row.text("code");
        Label label = Names.label(row, "name");
        return code == null
                ? Optional.empty()
                : row.attempt("code", () -> new Choice(code, label == null ? Label.of(code) : label));
    }

    static void write(PolicySet policy, FileWriting out) {
        List<Object> forms = new ArrayList<>();
        for (IntakeForm form : policy.forms().all()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("id", form.id());
            if (!form.categories().isEmpty()) {
                fields.put("category", ConditionWriting.values(form.categories()));
            }
            fields.put(
                    "questions",
                    form.questions().stream()
                            .map(question -> fields(question, "forms[" + form.id() + "].questions", policy))
                            .toList());
            Remarks.put(fields, "source", form.source());
            Remarks.addNote(fields, policy, "forms[" + form.id() + "]");
            forms.add(fields);
        }
        if (!forms.isEmpty()) {
            out.object("forms.json", Map.of("forms", forms));
        }
    }

    private static Map<String, Object> fields(Question question, String path, PolicySet policy) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", question.name());
        Names.put(fields, "name", question.label(), question.name());
        answer(question.type(), fields);
        if (question.required()) {
            fields.put("required", true);
        }
        Names.put(fields, "help", question.help(), "");
        Remarks.put(fields, "source", question.source());
        Remarks.addNote(fields, policy, path + "[" + question.name() + "]");
        return fields;
    }

    private static void answer(AnswerType type, Map<String, Object> fields) {
        if (type instanceof AnswerType.Text text) {
            length(Type.TEXT, text.maxLength(), fields);
        } else if (type instanceof AnswerType.LongText text) {
            length(Type.LONG_TEXT, text.maxLength(), fields);
        } else if (type instanceof AnswerType.Numeric number) {
            fields.put("type", Type.NUMBER.name());
            Remarks.put(fields, "min", number.min());
            Remarks.put(fields, "max", number.max());
            if (number.decimals() > 0) {
                fields.put("decimals", number.decimals());
            }
        } else if (type instanceof AnswerType.OneOf one) {
            choices(Type.CHOICE, one.choices(), fields);
        } else if (type instanceof AnswerType.SomeOf some) {
            choices(Type.CHOICES, some.choices(), fields);
        } else {
            Type plain = type instanceof AnswerType.Date
                    ? Type.DATE
                    : type instanceof AnswerType.DateTime ? Type.DATE_TIME : Type.FLAG;
            fields.put("type", plain.name());
        }
    }

    private static void length(Type type, int maxLength, Map<String, Object> fields) {
        fields.put("type", type.name());
        if (maxLength != AnswerType.MAX_LENGTH) {
            fields.put("maxLength", maxLength);
        }
    }

    private static void choices(Type type, List<Choice> choices, Map<String, Object> fields) {
        fields.put("type", type.name());
        fields.put("choices", choices.stream().map(FormsSection::fields).toList());
    }

    private static Object fields(Choice choice) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", choice.code());
        Names.put(fields, "name", choice.label(), choice.code());
        return fields.size() == 1 ? choice.code() : fields;
    }
}
