package io.crmkit.reports.internal.template;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.Violation;

/**
 * A position in a template.
 *
 * @param line from 1
 * @param column from 1
 */
record Position(int line, int column) {

    /** Returns an error at this position. */
    Violation violation(ErrorCode code, Object... arguments) {
        return Violation.of("template:" + line + ":" + column, code, arguments);
    }
}
