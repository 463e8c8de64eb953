package io.crmkit.internal.check;

import io.crmkit.error.Violation;

/**
 * What the cost and the amount of tracked values are called where they are entered.
 *
 * @param cost the field of the cost
 * @param amount the field of the amount
 */
public record TrackedNames(String cost, String amount) {

    /** Of an opportunity, and of a project that is added. */
    public static final TrackedNames PLANNED = new TrackedNames("cost", "expected");

    /** Of a project that is changed. */
    public static final TrackedNames ACTUAL = new TrackedNames("actualCost", "actualAmount");

    /** Of a record. */
    public static final TrackedNames RECORD = new TrackedNames("cost", "amount");

    private static final String PATH = "tracked.";

    /** A violation with its field as the caller knows it: tracked values are given like all others. */
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
