package io.crmkit.internal.check;

import io.crmkit.error.Violation;

/**
 * The names of the cost and amount fields where a user enters tracked values.
 *
 * @param cost the field of the cost
 * @param amount the field of the amount
 */
public record TrackedNames(String cost, String amount) {

    /** The names in opportunities and in new projects. */
    public static final TrackedNames PLANNED = new TrackedNames("cost", "expected");

    /** The names in changes of projects. */
    public static final TrackedNames ACTUAL = new TrackedNames("actualCost", "actualAmount");

    /** The names in records. */
    public static final TrackedNames RECORD = new TrackedNames("cost", "amount");

    private static final String PATH = "tracked.";

    /** Returns a violation with the field name that the caller knows. */
    Violation renamed(Violation violation) {
        return violation.field().startsWith(PATH)
                ? new Violation(
                        field(violation.field().substring(PATH.length())), violation.code(), violation.arguments())
                : violation;
    }

    private String field(String component) {
        return switch (component) {
            case "cost" -> cost;
            case "amount" -> amount;
            default -> component;
        };
    }
}
