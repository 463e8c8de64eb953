package io.crmkit.plan;

import io.crmkit.list.Column;
import io.crmkit.list.ListType;
import java.time.LocalDate;
import java.util.List;

/**
 * The columns of the list of work plans, in the order in which they are shown unless somebody wants another.
 *
 * @since 0.1
 */
public final class WorkPlanColumns {

    public static final Column<String> NUMBER = Column.text("number");
    public static final Column<String> EMPLOYEE_CODE = Column.text("employee_code");
    public static final Column<String> EMPLOYEE = Column.text("employee");
    /** The name of the {@link PlanKind}. */
    public static final Column<String> KIND = Column.choice("kind");
    /** The name of the {@link PeriodMode}. */
    public static final Column<String> MODE = Column.choice("mode");

    public static final Column<LocalDate> START = Column.date("start");
    public static final Column<LocalDate> END = Column.date("end");
    public static final Column<String> PREVIOUS = Column.memo("previous");
    public static final Column<String> PLAN = Column.memo("plan");
    public static final Column<String> SUMMARY = Column.memo("summary");

    /** All columns, and the number as the key. */
    public static final ListType LIST = ListType.of(
            "work-plans",
            List.of(NUMBER, EMPLOYEE_CODE, EMPLOYEE, KIND, MODE, START, END, PREVIOUS, PLAN, SUMMARY),
            NUMBER);

    private WorkPlanColumns() {}
}
