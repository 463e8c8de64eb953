package io.crmkit.record;

import io.crmkit.list.Column;
import io.crmkit.list.ListType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * The columns of the lists of contact records and of maintenance records, which differ in what cost and amount are; in
 * the order in which they are shown unless somebody wants another.
 *
 * @since 0.1
 */
public final class RecordColumns {

    /** The number of the opportunity or project. */
    public static final Column<String> NUMBER = Column.text("number");

    /** The place of the record there. */
    public static final Column<BigDecimal> SEQUENCE = Column.number("seq");

    public static final Column<LocalDateTime> AT = Column.time("at");
    public static final Column<String> TYPE = Column.choice("type");

    /** The code of the customer of the opportunity or project. */
    public static final Column<String> CUSTOMER_CODE = Column.text("customer_code");

    /** The customer of the opportunity or project. */
    public static final Column<String> CUSTOMER = Column.text("customer");

    /** The code of who of ours made the contact. */
    public static final Column<String> EMPLOYEE_CODE = Column.text("employee_code");

    /** Who of ours made the contact. */
    public static final Column<String> EMPLOYEE = Column.text("employee");

    public static final Column<String> CONTACT_PERSON = Column.text("contact_person");
    public static final Column<String> SUBJECT = Column.text("subject");
    public static final Column<String> STAGE = Column.choice("stage");
    public static final Column<BigDecimal> RATE = Column.number("rate");

    /** Of contact records. */
    public static final Column<BigDecimal> COST = Column.number("cost");

    /** Of contact records. */
    public static final Column<BigDecimal> EXPECTED = Column.number("expected");

    /** Of maintenance records. */
    public static final Column<BigDecimal> ACTUAL_COST = Column.number("actual_cost");

    /** Of maintenance records. */
    public static final Column<BigDecimal> ACTUAL_AMOUNT = Column.number("actual_amount");

    public static final Column<LocalDate> START = Column.date("start");
    public static final Column<LocalDate> PLANNED = Column.date("planned");
    public static final Column<LocalDate> ACTUAL = Column.date("actual");
    public static final Column<Boolean> COMPLETED = Column.flag("completed");

    /** Of contact records; the key is the opportunity's number and the record's place there. */
    public static final ListType CONTACT = list("contact-records", COST, EXPECTED);

    /** Of maintenance records; the key is the project's number and the record's place there. */
    public static final ListType MAINTENANCE = list("maintenance-records", ACTUAL_COST, ACTUAL_AMOUNT);

    private RecordColumns() {}

    private static ListType list(String name, Column<BigDecimal> cost, Column<BigDecimal> amount) {
        return ListType.of(
                name,
                List.of(
                        NUMBER,
                        SEQUENCE,
                        AT,
                        TYPE,
                        CUSTOMER_CODE,
                        CUSTOMER,
                        EMPLOYEE_CODE,
                        EMPLOYEE,
                        CONTACT_PERSON,
                        SUBJECT,
                        STAGE,
                        RATE,
                        cost,
                        amount,
                        START,
                        PLANNED,
                        ACTUAL,
                        COMPLETED),
                NUMBER,
                SEQUENCE);
    }
}
