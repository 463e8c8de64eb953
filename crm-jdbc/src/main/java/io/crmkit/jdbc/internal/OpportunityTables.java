package io.crmkit.jdbc.internal;

import static io.crmkit.jdbc.internal.schema.Tables.DICTIONARY_VALUE;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.ValidationException;
import io.crmkit.jdbc.internal.schema.tables.DictionaryValue;
import io.crmkit.jdbc.internal.schema.tables.Opportunity;
import io.crmkit.ledger.MasterKind;
import io.crmkit.list.ColumnType;
import io.crmkit.opportunity.OpportunityColumns;
import java.util.Optional;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Opportunities, or rows of them, with what they name: the customer, the salesperson, the stage, the lost reason. */
final class OpportunityTables {

    /** What can be joined. */
    enum Joined {
        CUSTOMER,
        EMPLOYEE,
        STAGE,
        LOST_REASON
    }

    private final Session session;
    private final Opportunity opportunity;
    private final Optional<Entries> customer;
    private final Optional<Entries> employee;
    private final DictionaryValue stage;
    private final DictionaryValue lostReason;

    OpportunityTables(Session session, Opportunity opportunity, String alias) {
        this.session = session;
        this.opportunity = opportunity;
        this.customer = session.relational().map(l -> session.entries(MasterKind.CUSTOMER, alias + "customer"));
        this.employee = session.relational().map(l -> session.entries(MasterKind.EMPLOYEE, alias + "employee"));
        this.stage = DICTIONARY_VALUE.as(alias + "stage");
        this.lostReason = DICTIONARY_VALUE.as(alias + "reason");
    }

    Opportunity opportunity() {
        return opportunity;
    }

    Optional<Entries> customer() {
        return customer;
    }

    Optional<Entries> employee() {
        return employee;
    }

    DictionaryValue stage() {
        return stage;
    }

    DictionaryValue lostReason() {
        return lostReason;
    }

    /** The rows with what is wanted joined to them. */
    Table<?> join(Table<?> rows, Set<Joined> wanted) {
        Table<?> joined = rows;
        if (wanted.contains(Joined.CUSTOMER) && customer.isPresent()) {
            joined = joined.leftJoin(customer.get().table())
                    .on(customer.get().named(opportunity.CUSTOMER_SOURCE, opportunity.CUSTOMER_KEY));
        }
        if (wanted.contains(Joined.EMPLOYEE) && employee.isPresent()) {
            joined = joined.leftJoin(employee.get().table())
                    .on(employee.get().named(opportunity.EMPLOYEE_SOURCE, opportunity.EMPLOYEE_KEY));
        }
        if (wanted.contains(Joined.STAGE)) {
            joined = joined.leftJoin(stage).on(stage.LEDGER.eq(session.name()).and(stage.ID.eq(opportunity.STAGE)));
        }
        if (wanted.contains(Joined.LOST_REASON)) {
            joined = joined.leftJoin(lostReason)
                    .on(lostReason.LEDGER.eq(session.name()).and(lostReason.ID.eq(opportunity.LOST_REASON)));
        }
        return joined;
    }

    /** The number, which settles ties, as it is ordered. */
    Field<?> keyOrder() {
        return session.database() == Database.H2 ? generated("no_order") : opportunity.NO;
    }

    /**
     * A column of the list.
     *
     * @throws ValidationException if it is of a ledger that lives elsewhere
     */
    ListField field(String column) {
        if (column.equals(OpportunityColumns.NO.key())) {
            return text(opportunity.FOLDED_NO, null, false, Set.of());
        } else if (column.equals(OpportunityColumns.SUBJECT.key())) {
            Field<?> order = session.database() == Database.H2 ? generated("subject_order") : null;
            return text(opportunity.FOLDED_SUBJECT, order, false, Set.of());
        } else if (column.equals(OpportunityColumns.CUSTOMER.key())) {
            return text(here(customer, column).foldedName(), null, true, Set.of(Joined.CUSTOMER));
        } else if (column.equals(OpportunityColumns.CUSTOMER_CODE.key())) {
            return text(here(customer, column).foldedCode(), null, true, Set.of(Joined.CUSTOMER));
        } else if (column.equals(OpportunityColumns.EMPLOYEE.key())) {
            return text(here(employee, column).foldedName(), null, true, Set.of(Joined.EMPLOYEE));
        } else if (column.equals(OpportunityColumns.EMPLOYEE_CODE.key())) {
            return text(here(employee, column).foldedCode(), null, true, Set.of(Joined.EMPLOYEE));
        } else if (column.equals(OpportunityColumns.STAGE.key())) {
            return text(stage.FOLDED, null, true, Set.of(Joined.STAGE));
        } else if (column.equals(OpportunityColumns.LOST_REASON.key())) {
            return text(lostReason.FOLDED, null, true, Set.of(Joined.LOST_REASON));
        } else if (column.equals(OpportunityColumns.STATE.key())) {
            return text(DSL.lower(opportunity.STATE), null, false, Set.of());
        }
        return plain(column);
    }

    private ListField plain(String column) {
        Field<?> field = opportunity.field(column);
        boolean date = field.getType() == java.time.LocalDate.class;
        return new ListField(
                date ? ColumnType.DATE : ColumnType.NUMBER,
                field,
                field,
                field.getDataType().nullable(),
                Set.of());
    }

    private ListField text(Field<String> folded, Field<?> order, boolean nullable, Set<Joined> needs) {
        return new ListField(
                ColumnType.TEXT,
                folded,
                order != null ? order : TextOrder.of(folded, session.database()),
                nullable,
                needs);
    }

    private Field<byte[]> generated(String column) {
        return DSL.field(DSL.unquotedName(opportunity.getName(), column), byte[].class);
    }

    private static Entries here(Optional<Entries> entries, String column) {
        return entries.orElseThrow(() -> ValidationException.of(column, ErrorCode.NOT_FILTERABLE, column));
    }
}
