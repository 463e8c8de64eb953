package io.crmkit.plan;

import io.crmkit.list.Column;
import io.crmkit.list.ListType;
import java.time.LocalDate;
import java.util.List;

/**
 * The columns of the list of work plans, in their default order.
 *
 * @since 0.1
 */
public final class WorkPlanColumns {

    /** The number of the plan (N1). */
    public static final Column<String> NUMBER = Column.text("number");

    /** The code of the employee whose plan it is. */
    public static final Column<String> EMPLOYEE_CODE = Column.text("employee_code");

    /** The name of the employee whose plan it is. */
    public static final Column<String> EMPLOYEE = Column.text("employee");

    /** The name of the {@link PlanKind}. */
    public static final Column<String> KIND = Column.choice("kind");

    /** The name of the {@link PeriodMode}. */
    public static final Column<String> MODE = Column.choice("mode");

    /** The first day of the period. */
    public static final Column<LocalDate> START = Column.date("start");

    /** The last day of the period. */
    public static final Column<LocalDate> END = Column.date("end");

    /** The text of the previous plan; absent if there was none. */
    public static final Column<String> PREVIOUS = Column.memo("previous");

    /** The text of this plan; absent if none was entered. */
    public static final Column<String> PLAN = Column.memo("plan");

    /** The summary; absent if none was entered. */
    public static final Column<String> SUMMARY = Column.memo("summary");

    /** The list with all these columns. The number is its key. */
    public static final ListType LIST = ListType.of(
            "work-plans",
            List.of(NUMBER, EMPLOYEE_CODE, EMPLOYEE, KIND, MODE, START, END, PREVIOUS, PLAN, SUMMARY),
            NUMBER);

    private WorkPlanColumns() {}
}
