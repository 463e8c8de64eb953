package io.crmkit.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.crmkit.error.CrmException;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.InUseException;
import io.crmkit.error.NotFoundException;
import io.crmkit.error.RuleException;
import io.crmkit.error.StaleException;
import io.crmkit.error.ValidationException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.function.Executable;

/** Asserts how calls are refused. */
public final class Refusals {
    private Refusals() {}

    /** The call is refused by a rule. */
    public static RuleException refused(ErrorCode code, Executable call) {
        return thrown(RuleException.class, code, call);
    }

    /** The input has exactly one thing wrong with it. */
    public static void invalid(String field, ErrorCode code, Executable call) {
        invalid(Map.of(field, code), call);
    }

    /** The input has exactly these things wrong with it. */
    public static void invalid(Map<String, ErrorCode> violations, Executable call) {
        ValidationException thrown = thrown(ValidationException.class, ErrorCode.VALIDATION, call);
        Map<String, ErrorCode> found = new TreeMap<>();
        thrown.violations().forEach(violation -> found.put(violation.field(), violation.code()));
        assertEquals(new TreeMap<>(violations), found);
        assertEquals(violations.size(), thrown.violations().size());
    }

    /** The input has exactly one thing wrong with it, wherever it is. */
    public static void invalid(ErrorCode code, Executable call) {
        ValidationException thrown = thrown(ValidationException.class, ErrorCode.VALIDATION, call);
        assertEquals(
                List.of(code), thrown.violations().stream().map(v -> v.code()).toList());
    }

    /** What is named is not there. */
    public static void notFound(Executable call) {
        thrown(NotFoundException.class, ErrorCode.NOT_FOUND, call);
    }

    /** What is named has been changed since. */
    public static void stale(Executable call) {
        thrown(StaleException.class, ErrorCode.STALE, call);
    }

    /** What is named is in use, by so many of these kinds. */
    public static void inUse(ErrorCode code, Map<String, String> usages, Executable call) {
        InUseException thrown = thrown(InUseException.class, code, call);
        assertEquals(
                usages,
                thrown.usages().stream()
                        .collect(Collectors.toMap(usage -> usage.kind().text(), InUseException.Usage::amount)));
    }

    /** The call fails with an exception of a type and code. */
    public static <E extends CrmException> E thrown(Class<E> type, ErrorCode code, Executable call) {
        E thrown = assertThrows(type, call);
        assertEquals(code, thrown.code(), thrown::getMessage);
        return thrown;
    }
}
