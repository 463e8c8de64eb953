package io.crmkit.reports.table;

import io.crmkit.text.Localized;

/**
 * A column of a report. Immutable.
 *
 * @param key its name in exchange files, the same in every language
 * @param label what people read
 * @since 0.1
 */
public record ReportColumn(String key, Localized label, Kind kind) {

    /** What a column holds. */
    public enum Kind {

        /** A text, or a word of a closed list. */
        TEXT,

        /** A date; may be absent. */
        DATE,

        /** A local date and time, to the minute; may be absent. */
        TIME,

        /** Yes or no; may be absent. */
        FLAG,

        /** A whole number. */
        COUNT,

        /** An amount in the ledger's currency, at its scale. */
        AMOUNT,

        /** A rate in percent, with two decimals; may be absent. */
        RATE,

        /** How much of something, without trailing zeros. */
        QUANTITY,

        /** A price per unit, with four decimals; may be absent. */
        UNIT_PRICE,

        /** A number of a list, with the decimals it has there; may be absent. */
        NUMBER;

        /** Whether its values are numbers, which are aligned by their last digit. */
        public boolean isNumber() {
            return switch (this) {
                case COUNT, AMOUNT, RATE, QUANTITY, UNIT_PRICE, NUMBER -> true;
                case TEXT, DATE, TIME, FLAG -> false;
            };
        }
    }

    /** @param label the key of its label in the bundles */
    static ReportColumn of(String key, String label, Kind kind) {
        return new ReportColumn(key, Localized.ofKey(label), kind);
    }
}
