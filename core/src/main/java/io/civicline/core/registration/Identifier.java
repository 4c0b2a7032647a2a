package io.civicline.core.registration;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.civicline.core.internal.Identifiers;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A text that can be an identifier or code, as {@link io.civicline.core.id.IdRules} says. Null is allowed. */
@Documented
@Constraint(validatedBy = Identifier.Check.class)
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
public @interface Identifier {

    /**
     * The message key; Civicline's own texts do not use it.
     *
     * @return the key
     */
    String message() default "{io.civicline.core.registration.Identifier.message}";

    /**
     * The groups.
     *
     * @return none by default
     */
    Class<?>[] groups() default {};

    /**
     * The payload.
     *
     * @return none by default
     */
    Class<? extends Payload>[] payload() default {};

    /** The check. Stateless, thread-safe. */
    final class Check implements ConstraintValidator<Identifier, CharSequence> {

        /** For the validator. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            return text == null || Identifiers.fault(text.toString()).isEmpty();
        }
    }
}
