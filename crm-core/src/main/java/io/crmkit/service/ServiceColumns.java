package io.crmkit.service;

import io.crmkit.list.Column;
import io.crmkit.list.ListType;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;

/** The columns of the list of services, in the order in which they are shown unless somebody wants another. */
public final class ServiceColumns {

    public static final Column<String> NUMBER = Column.text("no", "No.", "编号");
    public static final Column<String> SUBJECT = Column.text("subject", "Subject", "主题");
    public static final Column<String> CUSTOMER_CODE = Column.text("customer_code", "Customer code", "客户编码");
    public static final Column<String> CUSTOMER = Column.text("customer", "Customer", "客户");
    public static final Column<String> EMPLOYEE_CODE = Column.text("employee_code", "Employee code", "职员编码");
    public static final Column<String> EMPLOYEE = Column.text("employee", "Employee", "职员");
    public static final Column<LocalDateTime> STARTED_AT = Column.time("started_at", "Started at", "开始时间");

    /** The time spent. */
    public static final Column<BigDecimal> MINUTES = Column.number("minutes", "Minutes", "花费时间（分钟）");

    public static final Column<String> SATISFACTION = Column.choice("satisfaction", "Satisfaction", "满意度");
    public static final Column<String> SERVICE_TYPE = Column.choice("service_type", "Service type", "服务类型");
    public static final Column<String> CONTACT_TYPE = Column.choice("contact_type", "Contact type", "联系方式");
    public static final Column<String> IMPORTANCE = Column.choice("importance", "Importance", "重要程度");
    public static final Column<Boolean> PROGRESS = Column.flag("progress", "Progress made", "取得进展");
    public static final Column<Boolean> COMPLETED = Column.flag("completed", "Completed", "已完成");

    /** The number of the project it belongs to. */
    public static final Column<String> PROJECT = Column.text("project", "Project", "项目编号");

    public static final Column<String> PRODUCT_CODE = Column.text("product_code", "Product code", "商品编码");
    public static final Column<String> PRODUCT = Column.text("product", "Product", "商品");

    /** All columns, and the number as the key. */
    public static final ListType LIST = ListType.of(
            "services",
            List.of(
                    NUMBER,
                    SUBJECT,
                    CUSTOMER_CODE,
                    CUSTOMER,
                    EMPLOYEE_CODE,
                    EMPLOYEE,
                    STARTED_AT,
                    MINUTES,
                    SATISFACTION,
                    SERVICE_TYPE,
                    CONTACT_TYPE,
                    IMPORTANCE,
                    PROGRESS,
                    COMPLETED,
                    PROJECT,
                    PRODUCT_CODE,
                    PRODUCT),
            NUMBER);

    private ServiceColumns() {}
}
