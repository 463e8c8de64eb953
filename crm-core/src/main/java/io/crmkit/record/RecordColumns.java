package io.crmkit.record;

import io.crmkit.list.Column;
import io.crmkit.list.ListType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * The columns of the lists of contact records and of maintenance records, in their default order. The two lists differ
 * only in their amounts, which are planned for an opportunity and actual for a project (R10).
 *
 * @since 0.1
 */
public final class RecordColumns {

    /** The number of the opportunity or project to which the record belongs. */
    public static final Column<String> NUMBER = Column.text("number");

    /** The sequence of the record within its opportunity or project (R1). */
    public static final Column<BigDecimal> SEQUENCE = Column.number("seq");

    /** The local date and time of the contact. */
    public static final Column<LocalDateTime> AT = Column.time("at");

    /** The text of the contact type; absent if none was entered. */
    public static final Column<String> TYPE = Column.choice("type");

    /** The code of the customer of the opportunity or project. */
    public static final Column<String> CUSTOMER_CODE = Column.text("customer_code");

    /** The name of the customer of the opportunity or project. */
    public static final Column<String> CUSTOMER = Column.text("customer");

    /** The code of the employee who made the contact. */
    public static final Column<String> EMPLOYEE_CODE = Column.text("employee_code");

    /** The name of the employee who made the contact. */
    public static final Column<String> EMPLOYEE = Column.text("employee");

    /** The name of the contact person; absent if none was entered. */
    public static final Column<String> CONTACT_PERSON = Column.text("contact_person");

    /** The subject, in one line. */
    public static final Column<String> SUBJECT = Column.text("subject");

    /** The text of the sales stage that the record notes. */
    public static final Column<String> STAGE = Column.choice("stage");

    /** The completion rate that the record notes, in percent. */
    public static final Column<BigDecimal> RATE = Column.number("rate");

    /** The planned cost, in the currency of the ledger; only in the list of contact records. */
    public static final Column<BigDecimal> COST = Column.number("cost");

    /** The expected amount, in the currency of the ledger; only in the list of contact records. */
    public static final Column<BigDecimal> EXPECTED = Column.number("expected");

    /** The actual cost, in the currency of the ledger; only in the list of maintenance records (R10). */
    public static final Column<BigDecimal> ACTUAL_COST = Column.number("actual_cost");

    /** The actual amount, in the currency of the ledger; only in the list of maintenance records (R10). */
    public static final Column<BigDecimal> ACTUAL_AMOUNT = Column.number("actual_amount");

    /** The start date. */
    public static final Column<LocalDate> START = Column.date("start");

    /** The planned date of completion; absent if none is planned. */
    public static final Column<LocalDate> PLANNED = Column.date("planned");

    /** The actual date of completion; absent while there is none. */
    public static final Column<LocalDate> ACTUAL = Column.date("actual");

    /** Whether the record is completed. */
    public static final Column<Boolean> COMPLETED = Column.flag("completed");

    /** The list of contact records. Its key is the number of the opportunity and the sequence of the record. */
    public static final ListType CONTACT = list("contact-records", COST, EXPECTED);

    /** The list of maintenance records. Its key is the number of the project and the sequence of the record. */
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
