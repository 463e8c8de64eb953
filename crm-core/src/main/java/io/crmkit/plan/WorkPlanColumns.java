package io.crmkit.plan;

import io.crmkit.list.Column;
import io.crmkit.list.ListType;
import java.time.LocalDate;
import java.util.List;

/** The columns of the list of work plans, in the order in which they are shown unless somebody wants another. */
public final class WorkPlanColumns {

    public static final Column<String> NUMBER = Column.text("no", "No.", "编号");
    public static final Column<String> EMPLOYEE_CODE = Column.text("employee_code", "Employee code", "职员编码");
    public static final Column<String> EMPLOYEE = Column.text("employee", "Employee", "职员");
    /** The name of the {@link PlanKind}. */
    public static final Column<String> KIND = Column.choice("kind", "Kind", "类型");
    /** The name of the {@link PeriodMode}. */
    public static final Column<String> MODE = Column.choice("mode", "Period", "时间模式");

    public static final Column<LocalDate> START = Column.date("start", "Start", "开始日期");
    public static final Column<LocalDate> END = Column.date("end", "End", "结束日期");
    public static final Column<String> PREVIOUS = Column.memo("previous", "Previous plan", "上次工作计划");
    public static final Column<String> PLAN = Column.memo("plan", "This plan", "本次工作计划");
    public static final Column<String> SUMMARY = Column.memo("summary", "Summary", "工作总结");

    /** All columns, and the number as the key. */
    public static final ListType LIST = ListType.of(
            "work-plans",
            List.of(NUMBER, EMPLOYEE_CODE, EMPLOYEE, KIND, MODE, START, END, PREVIOUS, PLAN, SUMMARY),
            NUMBER);

    private WorkPlanColumns() {}
}
