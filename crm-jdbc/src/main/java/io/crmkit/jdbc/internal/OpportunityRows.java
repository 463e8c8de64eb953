package io.crmkit.jdbc.internal;

import io.crmkit.jdbc.internal.schema.tables.Opportunity;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.ledger.LedgerId;
import io.crmkit.list.Column;
import io.crmkit.list.Row;
import io.crmkit.opportunity.OpportunityColumns;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.opportunity.OpportunityState;
import io.crmkit.spi.LedgerNode;
import io.crmkit.value.CompletionRate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SortField;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a page with the names of what they name. */
record OpportunityRows(Session session, OpportunityTables tables) {

    private static final String CUSTOMER_CODE = "named_customer_code";
    private static final String CUSTOMER_NAME = "named_customer";
    private static final String EMPLOYEE_CODE = "named_employee_code";
    private static final String EMPLOYEE_NAME = "named_employee";
    private static final String STAGE = "named_stage";
    private static final String LOST_REASON = "named_lost_reason";

    /** The columns that the cut has to have. */
    static List<Field<?>> fields(Opportunity o) {
        return List.of(
                o.ID,
                o.NO,
                o.SUBJECT,
                o.CUSTOMER_SOURCE,
                o.CUSTOMER_KEY,
                o.EMPLOYEE_SOURCE,
                o.EMPLOYEE_KEY,
                o.STAGE,
                o.RATE,
                o.COST,
                o.EXPECTED,
                o.OPPORTUNITY_AMOUNT,
                o.START,
                o.PLANNED,
                o.ACTUAL,
                o.STATE,
                o.LOST_REASON);
    }

    List<Row<OpportunityId>> read(Table<?> from, List<SortField<?>> order) {
        List<Field<?>> fields = new ArrayList<>(fields(tables.opportunity()));
        tables.customer()
                .ifPresent(c -> fields.addAll(
                        List.of(c.code().as(CUSTOMER_CODE), c.name().as(CUSTOMER_NAME))));
        tables.employee()
                .ifPresent(e -> fields.addAll(
                        List.of(e.code().as(EMPLOYEE_CODE), e.name().as(EMPLOYEE_NAME))));
        fields.add(tables.stage().TEXT.as(STAGE));
        fields.add(tables.lostReason().TEXT.as(LOST_REASON));
        List<? extends Record> rows =
                session.dsl().select(fields).from(from).orderBy(order).fetch();
        Map<LedgerId, LedgerNode> elsewhere = tables.customer().isPresent() ? Map.of() : elsewhere(rows);
        return rows.stream().map(row -> row(row, elsewhere)).toList();
    }

    private Row<OpportunityId> row(Record row, Map<LedgerId, LedgerNode> elsewhere) {
        Opportunity o = tables.opportunity();
        Values values = new Values();
        values.put(OpportunityColumns.NO, row.get(o.NO));
        values.put(OpportunityColumns.SUBJECT, row.get(o.SUBJECT));
        if (tables.customer().isPresent()) {
            values.put(OpportunityColumns.CUSTOMER_CODE, row.get(CUSTOMER_CODE, String.class));
            values.put(OpportunityColumns.CUSTOMER, row.get(CUSTOMER_NAME, String.class));
            values.put(OpportunityColumns.EMPLOYEE_CODE, row.get(EMPLOYEE_CODE, String.class));
            values.put(OpportunityColumns.EMPLOYEE, row.get(EMPLOYEE_NAME, String.class));
        } else {
            LedgerNode customer = elsewhere.get(customer(row));
            LedgerNode employee = elsewhere.get(employee(row));
            values.put(OpportunityColumns.CUSTOMER_CODE, customer == null ? null : customer.code());
            values.put(OpportunityColumns.CUSTOMER, customer == null ? null : customer.name());
            values.put(OpportunityColumns.EMPLOYEE_CODE, employee == null ? null : employee.code());
            values.put(OpportunityColumns.EMPLOYEE, employee == null ? null : employee.name());
        }
        values.put(OpportunityColumns.STAGE, row.get(STAGE, String.class));
        values.put(OpportunityColumns.RATE, CompletionRate.of(row.get(o.RATE)).percent());
        values.put(OpportunityColumns.COST, amount(row.get(o.COST)));
        values.put(OpportunityColumns.EXPECTED, amount(row.get(o.EXPECTED)));
        values.put(OpportunityColumns.OPPORTUNITY_AMOUNT, amount(row.get(o.OPPORTUNITY_AMOUNT)));
        values.put(OpportunityColumns.START, row.get(o.START));
        values.put(OpportunityColumns.PLANNED, row.get(o.PLANNED));
        values.put(OpportunityColumns.ACTUAL, row.get(o.ACTUAL));
        values.put(OpportunityColumns.STATE, row.get(o.STATE));
        values.put(OpportunityColumns.LOST_REASON, row.get(LOST_REASON, String.class));
        return new Row<>(
                new OpportunityId(row.get(o.ID)),
                OpportunityState.valueOf(row.get(o.STATE)).highlight(),
                values.byKey);
    }

    private Map<LedgerId, LedgerNode> elsewhere(List<? extends Record> rows) {
        Set<LedgerId> named = new HashSet<>();
        rows.forEach(row -> {
            named.add(customer(row));
            named.add(employee(row));
        });
        return session.ledger().ledger().findAll(session.transaction(), named);
    }

    private CustomerId customer(Record row) {
        Opportunity o = tables.opportunity();
        return new CustomerId(row.get(o.CUSTOMER_SOURCE), row.get(o.CUSTOMER_KEY));
    }

    private EmployeeId employee(Record row) {
        Opportunity o = tables.opportunity();
        return new EmployeeId(row.get(o.EMPLOYEE_SOURCE), row.get(o.EMPLOYEE_KEY));
    }

    private BigDecimal amount(BigDecimal stored) {
        return session.scale().exact(stored).value();
    }

    private static final class Values {
        private final Map<String, Object> byKey = new LinkedHashMap<>();

        <T> void put(Column<T> column, @Nullable T value) {
            if (value != null) {
                byKey.put(column.key(), value);
            }
        }
    }
}
