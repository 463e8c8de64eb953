package io.crmkit.opportunity;

import io.crmkit.list.Column;
import io.crmkit.list.ListType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The columns of the list of opportunities, in the order in which they are shown unless somebody wants another.
 *
 * @since 0.1
 */
public final class OpportunityColumns {

    public static final Column<String> NUMBER = Column.text("number");
    public static final Column<String> SUBJECT = Column.text("subject");
    public static final Column<String> CUSTOMER_CODE = Column.text("customer_code");
    public static final Column<String> CUSTOMER = Column.text("customer");
    public static final Column<String> EMPLOYEE_CODE = Column.text("employee_code");
    public static final Column<String> EMPLOYEE = Column.text("employee");
    public static final Column<String> STAGE = Column.choice("stage");
    public static final Column<BigDecimal> RATE = Column.number("rate");
    public static final Column<BigDecimal> COST = Column.number("cost");
    public static final Column<BigDecimal> EXPECTED = Column.number("expected");
    public static final Column<BigDecimal> OPPORTUNITY_AMOUNT = Column.number("opportunity_amount");
    public static final Column<LocalDate> START = Column.date("start");
    public static final Column<LocalDate> PLANNED = Column.date("planned");
    public static final Column<LocalDate> ACTUAL = Column.date("actual");
    /** The name of the {@link OpportunityState}. */
    public static final Column<String> STATE = Column.choice("state");

    public static final Column<String> LOST_REASON = Column.choice("lost_reason");

    /** All columns, and the number as the key. */
    public static final ListType LIST = ListType.of(
            "opportunities",
            List.of(
                    NUMBER,
                    SUBJECT,
                    CUSTOMER_CODE,
                    CUSTOMER,
                    EMPLOYEE_CODE,
                    EMPLOYEE,
                    STAGE,
                    RATE,
                    COST,
                    EXPECTED,
                    OPPORTUNITY_AMOUNT,
                    START,
                    PLANNED,
                    ACTUAL,
                    STATE,
                    LOST_REASON),
            NUMBER);

    private OpportunityColumns() {}
}
