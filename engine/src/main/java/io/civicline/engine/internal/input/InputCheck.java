package io.civicline.engine.internal.input;

import io.civicline.core.error.Fault;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Checks the constraints of an input and says what it finds in Civicline's own faults, never in the validator's words,
 * which follow the machine's locale.
 *
 * <p>Thread-safe.
 */
public final class InputCheck {

    /** How the validator writes a step into a container, such as {@code .<map value>}. */
    private static final Pattern CONTAINER_STEP = Pattern.compile("\\.?<[A-Za-z ]+>");

    private final Validator validator;

    /** The check that all hotlines share: to set a validator up takes longer than to register a ticket. */
    public static InputCheck shared() {
        return Shared.CHECK;
    }

    /** Made when it is first needed. */
    private static final class Shared {

        static final InputCheck CHECK = new InputCheck();
    }

    private InputCheck() {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new NoMessages())
                .buildValidatorFactory()) {
            this.validator = factory.getValidator();
        }
    }

    /** Every fault of an input's own constraints, by path. */
    public List<Fault> faults(Object input) {
        List<Fault> faults = new ArrayList<>();
        for (ConstraintViolation<Object> violation : validator.validate(input)) {
            faults.add(fault(violation));
        }
        faults.sort(Comparator.comparing(Fault::path).thenComparing(Fault::code));
        return faults;
    }

    private static Fault fault(ConstraintViolation<?> violation) {
        String path =
                CONTAINER_STEP.matcher(violation.getPropertyPath().toString()).replaceAll("");
        Map<String, Object> limits = violation.getConstraintDescriptor().getAttributes();
        Object value = violation.getInvalidValue();
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return switch (constraint) {
            case "NotNull", "NotBlank", "NotEmpty" -> Fault.of(value == null ? "REQUIRED" : "BLANK", path);
            case "Size" ->
                Fault.of("SIZE", path, "min", limits.get("min"), "max", limits.get("max"), "actual", size(value));
            case "DecimalMin" -> Fault.of("TOO_SMALL", path, "min", limits.get("value"), "actual", value);
            case "DecimalMax" -> Fault.of("TOO_LARGE", path, "max", limits.get("value"), "actual", value);
            case "Digits" ->
                Fault.of("DIGITS", path, "integer", limits.get("integer"), "fraction", limits.get("fraction"));
            case "Storable" -> Fault.of("UNSTORABLE", path);
            case "Identifier" -> Fault.of("".equals(value) ? "BLANK" : "IDENTIFIER", path);
            default -> Fault.of(constraint, path);
        };
    }

    /** The validator's own messages are never shown, and making them would need an expression language. */
    private static final class NoMessages implements MessageInterpolator {

        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }

    private static int size(Object value) {
        if (value instanceof CharSequence text) {
            return text.length();
        }
        return value instanceof Map<?, ?> map ? map.size() : ((Collection<?>) value).size();
    }
}
