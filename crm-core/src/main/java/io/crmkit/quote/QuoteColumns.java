package io.crmkit.quote;

import io.crmkit.list.Column;
import io.crmkit.list.ListType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The columns of the list of quotes, in the order in which they are shown unless somebody wants another. */
public final class QuoteColumns {

    public static final Column<String> NUMBER = Column.text("no", "No.", "编号");
    public static final Column<LocalDate> DATE = Column.date("date", "Date", "日期");
    public static final Column<LocalDate> VALID_UNTIL = Column.date("valid_until", "Valid until", "有效期至");
    public static final Column<String> CUSTOMER_CODE = Column.text("customer_code", "Customer code", "客户编码");
    public static final Column<String> CUSTOMER = Column.text("customer", "Customer", "客户");
    public static final Column<String> EMPLOYEE_CODE = Column.text("employee_code", "Salesperson code", "业务员编码");
    public static final Column<String> EMPLOYEE = Column.text("employee", "Salesperson", "业务员");
    /** The name of the {@link QuoteSource.Kind}. */
    public static final Column<String> SOURCE = Column.choice("source", "Source", "来源");

    /** The number of the record's opportunity or project. */
    public static final Column<String> SOURCE_NO = Column.text("source_no", "Source no.", "来源编号");

    /** The record's place there. */
    public static final Column<BigDecimal> SOURCE_SEQ = Column.number("source_seq", "Source record", "来源记录");

    /** The percentage of the whole quote that is to be paid. */
    public static final Column<BigDecimal> DISCOUNT = Column.number("discount", "Discount (% to pay)", "整单折扣");

    /** How many. */
    public static final Column<BigDecimal> LINES = Column.number("lines", "Lines", "行数");

    public static final Column<BigDecimal> AMOUNT = Column.number("amount", "Amount", "金额");
    public static final Column<BigDecimal> TOTAL = Column.number("total", "Total", "折后金额");

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
                    SOURCE_NO,
                    SOURCE_SEQ,
                    DISCOUNT,
                    LINES,
                    AMOUNT,
                    TOTAL),
            NUMBER);

    private QuoteColumns() {}
}
