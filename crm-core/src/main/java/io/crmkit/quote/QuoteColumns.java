package io.crmkit.quote;

import io.crmkit.list.Column;
import io.crmkit.list.ListType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The columns of the list of quotes, in the order in which they are shown unless somebody wants another.
 *
 * @since 0.1
 */
public final class QuoteColumns {

    public static final Column<String> NUMBER = Column.text("number");
    public static final Column<LocalDate> DATE = Column.date("date");
    public static final Column<LocalDate> VALID_UNTIL = Column.date("valid_until");
    public static final Column<String> CUSTOMER_CODE = Column.text("customer_code");
    public static final Column<String> CUSTOMER = Column.text("customer");
    public static final Column<String> EMPLOYEE_CODE = Column.text("employee_code");
    public static final Column<String> EMPLOYEE = Column.text("employee");
    /** The name of the {@link QuoteSource.Kind}. */
    public static final Column<String> SOURCE = Column.choice("source");

    /** The number of the record's opportunity or project. */
    public static final Column<String> SOURCE_NUMBER = Column.text("source_number");

    /** The record's place there. */
    public static final Column<BigDecimal> SOURCE_SEQ = Column.number("source_seq");

    /** The percentage of the whole quote that is to be paid. */
    public static final Column<BigDecimal> DISCOUNT = Column.number("discount");

    /** How many. */
    public static final Column<BigDecimal> LINES = Column.number("lines");

    public static final Column<BigDecimal> AMOUNT = Column.number("amount");
    public static final Column<BigDecimal> TOTAL = Column.number("total");

    /** All columns, and the number as the key. */
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
