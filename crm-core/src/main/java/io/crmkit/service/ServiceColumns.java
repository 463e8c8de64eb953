package io.crmkit.service;

import io.crmkit.list.Column;
import io.crmkit.list.ListType;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;

/**
 * The columns of the list of services, in their default order.
 *
 * @since 0.1
 */
public final class ServiceColumns {

    /** The number of the document (N1). */
    public static final Column<String> NUMBER = Column.text("number");

    /** The subject, in one line. */
    public static final Column<String> SUBJECT = Column.text("subject");

    /** The code of the customer. */
    public static final Column<String> CUSTOMER_CODE = Column.text("customer_code");

    /** The name of the customer. */
    public static final Column<String> CUSTOMER = Column.text("customer");

    /** The code of the employee who did the work. */
    public static final Column<String> EMPLOYEE_CODE = Column.text("employee_code");

    /** The name of the employee who did the work. */
    public static final Column<String> EMPLOYEE = Column.text("employee");

    /** The local date and time at which the service started. */
    public static final Column<LocalDateTime> STARTED_AT = Column.time("started_at");

    /** The time spent, in minutes; absent if it is unknown. */
    public static final Column<BigDecimal> MINUTES = Column.number("minutes");

    /** The text of the satisfaction; absent if the customer gave no rating. */
    public static final Column<String> SATISFACTION = Column.choice("satisfaction");

    /** The text of the service type; absent if none was entered. */
    public static final Column<String> SERVICE_TYPE = Column.choice("service_type");

    /** The text of the contact type; absent if none was entered. */
    public static final Column<String> CONTACT_TYPE = Column.choice("contact_type");

    /** The text of the importance; absent if none was entered. */
    public static final Column<String> IMPORTANCE = Column.choice("importance");

    /** Whether progress was made. */
    public static final Column<Boolean> PROGRESS = Column.flag("progress");

    /** Whether the service has ended (S2). */
    public static final Column<Boolean> COMPLETED = Column.flag("completed");

    /** The number of the project to which the service belongs; absent if it belongs to none. */
    public static final Column<String> PROJECT = Column.text("project");

    /** The code of the product; absent if the service names none. */
    public static final Column<String> PRODUCT_CODE = Column.text("product_code");

    /** The name of the product; absent if the service names none. */
    public static final Column<String> PRODUCT = Column.text("product");

    /** The list with all these columns. The number is its key. */
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
