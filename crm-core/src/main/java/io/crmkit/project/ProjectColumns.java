package io.crmkit.project;

import io.crmkit.list.Column;
import io.crmkit.list.ListType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The columns of the list of projects, in the order in which they are shown unless somebody wants another.
 *
 * @since 0.1
 */
public final class ProjectColumns {

    public static final Column<String> NUMBER = Column.text("number");
    public static final Column<String> SUBJECT = Column.text("subject");
    public static final Column<String> CUSTOMER_CODE = Column.text("customer_code");
    public static final Column<String> CUSTOMER = Column.text("customer");
    public static final Column<String> EMPLOYEE_CODE = Column.text("employee_code");
    public static final Column<String> EMPLOYEE = Column.text("employee");
    public static final Column<String> STAGE = Column.choice("stage");
    public static final Column<BigDecimal> RATE = Column.number("rate");

    /** The planned cost. */
    public static final Column<BigDecimal> COST = Column.number("cost");

    public static final Column<BigDecimal> EXPECTED = Column.number("expected");
    public static final Column<BigDecimal> OPPORTUNITY_AMOUNT = Column.number("opportunity_amount");
    public static final Column<BigDecimal> ACTUAL_COST = Column.number("actual_cost");
    public static final Column<BigDecimal> ACTUAL_AMOUNT = Column.number("actual_amount");
    public static final Column<LocalDate> START = Column.date("start");
    public static final Column<LocalDate> PLANNED = Column.date("planned");
    public static final Column<LocalDate> ACTUAL = Column.date("actual");

    /** The name of the {@link ProjectState}. */
    public static final Column<String> STATE = Column.choice("state");

    /** The number of the opportunity it was made from; absent if there is none, or it has been deleted (O7). */
    public static final Column<String> ORIGIN = Column.text("origin");

    /** All columns, and the number as the key. */
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
