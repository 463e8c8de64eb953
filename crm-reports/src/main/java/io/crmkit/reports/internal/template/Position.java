package io.crmkit.reports.internal.template;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.Violation;

/** Where something stands in a template: line and column, both from 1. */
record Position(int line, int column) {

    /** A mistake that is here. */
    Violation violation(ErrorCode code, Object... arguments) {
        return Violation.of("template:" + line + ":" + column, code, arguments);
    }
}
