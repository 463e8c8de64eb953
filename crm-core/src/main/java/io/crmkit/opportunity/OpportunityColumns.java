package io.crmkit.opportunity;

import io.crmkit.list.Column;
import io.crmkit.list.ListType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The columns of the list of opportunities, in their default order.
 *
 * @since 0.1
 */
public final class OpportunityColumns {

    /** The number of the document (N1). */
    public static final Column<String> NUMBER = Column.text("number");

    /** The subject, in one line. */
    public static final Column<String> SUBJECT = Column.text("subject");

    /** The code of the customer. */
    public static final Column<String> CUSTOMER_CODE = Column.text("customer_code");

    /** The name of the customer. */
    public static final Column<String> CUSTOMER = Column.text("customer");

    /** The code of the employee responsible. */
    public static final Column<String> EMPLOYEE_CODE = Column.text("employee_code");

    /** The name of the employee responsible. */
    public static final Column<String> EMPLOYEE = Column.text("employee");

    /** The text of the present sales stage. */
    public static final Column<String> STAGE = Column.choice("stage");

    /** The present completion rate, in percent. */
    public static final Column<BigDecimal> RATE = Column.number("rate");

    /** The planned cost, in the currency of the ledger. */
    public static final Column<BigDecimal> COST = Column.number("cost");

    /** The expected amount, in the currency of the ledger. */
    public static final Column<BigDecimal> EXPECTED = Column.number("expected");

    /** The expected amount weighted by the completion rate (O3), in the currency of the ledger. */
    public static final Column<BigDecimal> OPPORTUNITY_AMOUNT = Column.number("opportunity_amount");

    /** The start date. */
    public static final Column<LocalDate> START = Column.date("start");

    /** The planned date of completion; absent if none is planned. */
    public static final Column<LocalDate> PLANNED = Column.date("planned");

    /** The actual date of completion; absent while there is none. */
    public static final Column<LocalDate> ACTUAL = Column.date("actual");

    /** The name of the {@link OpportunityState}. */
    public static final Column<String> STATE = Column.choice("state");

    /** The text of the lost reason; absent unless the opportunity is terminated for a reason (O10). */
    public static final Column<String> LOST_REASON = Column.choice("lost_reason");

    /** The list with all these columns. The number is its key. */
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
