package io.crmkit.reports.table;

import io.crmkit.text.Localized;

/**
 * A column of a report or a list. Immutable and thread-safe.
 *
 * @param key the name in exchange files, the same in every language
 * @param label the name for readers
 * @param kind the kind of its values, which decides how renderers format and align them
 * @since 0.1
 */
public record ReportColumn(String key, Localized label, Kind kind) {

    /** The kind of the values of a column. */
    public enum Kind {

        /** A text, or a word such as a state. */
        TEXT,

        /** A date; may be absent. */
        DATE,

        /** A date and time in the ledger's time zone, to the minute; may be absent. */
        TIME,

        /** Yes or no; may be absent. */
        FLAG,

        /** A whole number. */
        COUNT,

        /** An amount in the ledger's currency, with the ledger's number of decimals. */
        AMOUNT,

        /** A rate in percent, with two decimals; may be absent. */
        RATE,

        /** A quantity, without trailing zeros. */
        QUANTITY,

        /** A price per unit, with four decimals; may be absent. */
        UNIT_PRICE,

        /** A number of a list, with its own number of decimals; may be absent. */
        NUMBER;

        /** Returns whether the values are numbers, which renderers align to the right. */
        public boolean isNumber() {
            return switch (this) {
                case COUNT, AMOUNT, RATE, QUANTITY, UNIT_PRICE, NUMBER -> true;
                case TEXT, DATE, TIME, FLAG -> false;
            };
        }
    }

    /** @param label the key of the label in the resource bundles */
    static ReportColumn of(String key, String label, Kind kind) {
        return new ReportColumn(key, Localized.ofKey(label), kind);
    }
}
