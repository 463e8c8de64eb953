package io.crmkit.project;

import io.crmkit.list.Column;
import io.crmkit.list.ListType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The columns of the list of projects, in the order in which they are shown unless somebody wants another. */
public final class ProjectColumns {

    public static final Column<String> NUMBER = Column.text("no", "No.", "编号");
    public static final Column<String> SUBJECT = Column.text("subject", "Subject", "主题");
    public static final Column<String> CUSTOMER_CODE = Column.text("customer_code", "Customer code", "客户编码");
    public static final Column<String> CUSTOMER = Column.text("customer", "Customer", "客户");
    public static final Column<String> EMPLOYEE_CODE = Column.text("employee_code", "Employee code", "职员编码");
    public static final Column<String> EMPLOYEE = Column.text("employee", "Employee", "职员");
    public static final Column<String> STAGE = Column.choice("stage", "Sales stage", "销售阶段");
    public static final Column<BigDecimal> RATE = Column.number("rate", "Completion rate", "完成率");

    /** The planned cost. */
    public static final Column<BigDecimal> COST = Column.number("cost", "Cost", "成本费用");

    public static final Column<BigDecimal> EXPECTED = Column.number("expected", "Expected amount", "预期金额");
    public static final Column<BigDecimal> OPPORTUNITY_AMOUNT =
            Column.number("opportunity_amount", "Opportunity amount", "机会金额");
    public static final Column<BigDecimal> ACTUAL_COST = Column.number("actual_cost", "Actual cost", "实际成本");
    public static final Column<BigDecimal> ACTUAL_AMOUNT = Column.number("actual_amount", "Actual amount", "实际金额");
    public static final Column<LocalDate> START = Column.date("start", "Start", "开始日期");
    public static final Column<LocalDate> PLANNED = Column.date("planned", "Planned completion", "计划完成日期");
    public static final Column<LocalDate> ACTUAL = Column.date("actual", "Actual completion", "实际完成日期");

    /** The name of the {@link ProjectState}. */
    public static final Column<String> STATE = Column.choice("state", "State", "状态");

    /** The number of the opportunity it was made from; absent if there is none, or it has been deleted (O7). */
    public static final Column<String> ORIGIN = Column.text("origin", "Opportunity", "来源机会");

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
