package io.crmkit.service;

import io.crmkit.list.Column;
import io.crmkit.list.ListType;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;

/**
 * The columns of the list of services, in the order in which they are shown unless somebody wants another.
 *
 * @since 0.1
 */
public final class ServiceColumns {

    public static final Column<String> NUMBER = Column.text("number");
    public static final Column<String> SUBJECT = Column.text("subject");
    public static final Column<String> CUSTOMER_CODE = Column.text("customer_code");
    public static final Column<String> CUSTOMER = Column.text("customer");
    public static final Column<String> EMPLOYEE_CODE = Column.text("employee_code");
    public static final Column<String> EMPLOYEE = Column.text("employee");
    public static final Column<LocalDateTime> STARTED_AT = Column.time("started_at");

    /** The time spent. */
    public static final Column<BigDecimal> MINUTES = Column.number("minutes");

    public static final Column<String> SATISFACTION = Column.choice("satisfaction");
    public static final Column<String> SERVICE_TYPE = Column.choice("service_type");
    public static final Column<String> CONTACT_TYPE = Column.choice("contact_type");
    public static final Column<String> IMPORTANCE = Column.choice("importance");
    public static final Column<Boolean> PROGRESS = Column.flag("progress");
    public static final Column<Boolean> COMPLETED = Column.flag("completed");

    /** The number of the project it belongs to. */
    public static final Column<String> PROJECT = Column.text("project");

    public static final Column<String> PRODUCT_CODE = Column.text("product_code");
    public static final Column<String> PRODUCT = Column.text("product");

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
