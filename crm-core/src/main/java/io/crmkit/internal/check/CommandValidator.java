package io.crmkit.internal.check;

import com.google.common.base.CaseFormat;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.Violation;
import io.crmkit.internal.constraint.Follows;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Checks the Jakarta constraints of a command in one pass. It uses no expression language, and no input becomes part of
 * a message template (K16). Thread-safe.
 */
public final class CommandValidator {

    private final Validator validator;

    /** Creates the validator. Each {@code Crm} creates only one, because the creation is slow. */
    public CommandValidator() {
        validator = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false))
                .addValueExtractor(new ChangeExtractor())
                .buildValidatorFactory()
                .getValidator();
    }

    /** Returns all violations of a command. The caller may add further ones. */
    public Checks check(Object command) {
        List<Violation> violations = validator.validate(command).stream()
                .map(CommandValidator::violation)
                .sorted(Comparator.comparing(Violation::field))
                .toList();
        return new Checks(violations);
    }

    private static Violation violation(ConstraintViolation<Object> found) {
        Annotation constraint = found.getConstraintDescriptor().getAnnotation();
        ErrorCode standard = constraint instanceof Size ? ErrorCode.OUT_OF_RANGE : ErrorCode.REQUIRED;
        ErrorCode code = ErrorCode.of(found.getMessageTemplate()).orElse(standard);
        return new Violation(field(found.getPropertyPath().toString()), code, limits(constraint));
    }

    /**
     * Returns the name of a field without what the validator adds for containers. Fields of master data details have
     * the names of their attributes, as everywhere else.
     */
    private static String field(String path) {
        if (path.startsWith("details.")) {
            return CaseFormat.LOWER_CAMEL.to(CaseFormat.LOWER_UNDERSCORE, path.substring("details.".length()));
        }
        return path.replaceAll("\\.?<[a-z ]+>", "").replaceAll("\\[\\]", "");
    }

    private static List<Object> limits(Annotation constraint) {
        if (constraint instanceof Size size) {
            return List.of(size.min(), size.max());
        }
        return constraint instanceof Follows follows ? follows.value().limits() : List.of();
    }
}
