package io.crmkit.project;

import io.crmkit.list.Column;
import io.crmkit.list.ListType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The columns of the list of projects, in their default order.
 *
 * @since 0.1
 */
public final class ProjectColumns {

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

    /** The opportunity amount, fixed when the project was made (P1), in the currency of the ledger. */
    public static final Column<BigDecimal> OPPORTUNITY_AMOUNT = Column.number("opportunity_amount");

    /** The actual cost, in the currency of the ledger. */
    public static final Column<BigDecimal> ACTUAL_COST = Column.number("actual_cost");

    /** The actual amount, in the currency of the ledger. */
    public static final Column<BigDecimal> ACTUAL_AMOUNT = Column.number("actual_amount");

    /** The start date. */
    public static final Column<LocalDate> START = Column.date("start");

    /** The planned date of completion; absent if none is planned. */
    public static final Column<LocalDate> PLANNED = Column.date("planned");

    /** The actual date of completion; absent while there is none. */
    public static final Column<LocalDate> ACTUAL = Column.date("actual");

    /** The name of the {@link ProjectState}. */
    public static final Column<String> STATE = Column.choice("state");

    /**
     * The number of the opportunity from which the project was made; absent if there was none or it has been deleted
     * (O7).
     */
    public static final Column<String> ORIGIN = Column.text("origin");

    /** The list with all these columns. The number is its key. */
    public static final ListType LIST = ListType.of(
            "projects",
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
                    ACTUAL_COST,
                    ACTUAL_AMOUNT,
                    START,
                    PLANNED,
                    ACTUAL,
                    STATE,
                    ORIGIN),
            NUMBER);

    private ProjectColumns() {}
}
