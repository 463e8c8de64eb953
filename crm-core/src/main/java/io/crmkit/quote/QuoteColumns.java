package io.crmkit.quote;

import io.crmkit.list.Column;
import io.crmkit.list.ListType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The columns of the list of quotes, in their default order.
 *
 * @since 0.1
 */
public final class QuoteColumns {

    /** The number of the document (N1). */
    public static final Column<String> NUMBER = Column.text("number");

    /** The date of the quote. */
    public static final Column<LocalDate> DATE = Column.date("date");

    /** The last day on which the quote is valid; absent if it has no end. */
    public static final Column<LocalDate> VALID_UNTIL = Column.date("valid_until");

    /** The code of the customer. */
    public static final Column<String> CUSTOMER_CODE = Column.text("customer_code");

    /** The name of the customer. */
    public static final Column<String> CUSTOMER = Column.text("customer");

    /** The code of the employee responsible. */
    public static final Column<String> EMPLOYEE_CODE = Column.text("employee_code");

    /** The name of the employee responsible. */
    public static final Column<String> EMPLOYEE = Column.text("employee");

    /** The name of the {@link QuoteSource.Kind}. */
    public static final Column<String> SOURCE = Column.choice("source");

    /** The number of the opportunity or project whose record has the quote; absent for a direct quote. */
    public static final Column<String> SOURCE_NUMBER = Column.text("source_number");

    /** The sequence of the record that has the quote; absent for a direct quote. */
    public static final Column<BigDecimal> SOURCE_SEQ = Column.number("source_seq");

    /** The percentage of the whole quote that is to be paid; absent without such a discount. */
    public static final Column<BigDecimal> DISCOUNT = Column.number("discount");

    /** The number of lines. */
    public static final Column<BigDecimal> LINES = Column.number("lines");

    /** The sum of the lines before every discount, in the currency of the ledger. */
    public static final Column<BigDecimal> AMOUNT = Column.number("amount");

    /** The sum to be paid after every discount, in the currency of the ledger. */
    public static final Column<BigDecimal> TOTAL = Column.number("total");

    /** The list with all these columns. The number is its key. */
    public static final ListType LIST = ListType.of(
            "quotes",
            List.of(
                    NUMBER,
                    DATE,
                    VALID_UNTIL,
                    CUSTOMER_CODE,
                    CUSTOMER,
                    EMPLOYEE_CODE,
                    EMPLOYEE,
                    SOURCE,
                    SOURCE_NUMBER,
                    SOURCE_SEQ,
                    DISCOUNT,
                    LINES,
                    AMOUNT,
                    TOTAL),
            NUMBER);

    private QuoteColumns() {}
}
