package io.crmkit.opportunity;

import io.crmkit.list.Column;
import io.crmkit.list.ListType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The columns of the list of opportunities, in the order in which they are shown unless somebody wants another. */
public final class OpportunityColumns {

    public static final Column<String> NUMBER = Column.text("no", "No.", "编号");
    public static final Column<String> SUBJECT = Column.text("subject", "Subject", "主题");
    public static final Column<String> CUSTOMER_CODE = Column.text("customer_code", "Customer code", "客户编码");
    public static final Column<String> CUSTOMER = Column.text("customer", "Customer", "客户");
    public static final Column<String> EMPLOYEE_CODE = Column.text("employee_code", "Salesperson code", "业务员编码");
    public static final Column<String> EMPLOYEE = Column.text("employee", "Salesperson", "业务员");
    public static final Column<String> STAGE = Column.choice("stage", "Sales stage", "销售阶段");
    public static final Column<BigDecimal> RATE = Column.number("rate", "Completion rate", "完成率");
    public static final Column<BigDecimal> COST = Column.number("cost", "Cost", "成本费用");
    public static final Column<BigDecimal> EXPECTED = Column.number("expected", "Expected amount", "预期金额");
    public static final Column<BigDecimal> OPPORTUNITY_AMOUNT =
            Column.number("opportunity_amount", "Opportunity amount", "机会金额");
    public static final Column<LocalDate> START = Column.date("start", "Start", "开始日期");
    public static final Column<LocalDate> PLANNED = Column.date("planned", "Planned completion", "计划完成日期");
    public static final Column<LocalDate> ACTUAL = Column.date("actual", "Actual completion", "实际完成日期");
    /** The name of the {@link OpportunityState}. */
    public static final Column<String> STATE = Column.choice("state", "State", "状态");

    public static final Column<String> LOST_REASON = Column.choice("lost_reason", "Lost reason", "丢单原因");

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
