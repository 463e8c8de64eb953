package io.crmkit.jdbc.internal.list;

import static io.crmkit.jdbc.internal.schema.Tables.CONTACT_PERSON;
import static io.crmkit.jdbc.internal.schema.Tables.CONTACT_RECORD;
import static io.crmkit.jdbc.internal.schema.Tables.OPPORTUNITY;

import io.crmkit.jdbc.internal.ledger.EntryReference;
import io.crmkit.jdbc.internal.sql.Folding;
import io.crmkit.ledger.MasterKind;
import io.crmkit.list.Column;
import io.crmkit.list.ColumnType;
import io.crmkit.list.Highlight;
import io.crmkit.list.ListType;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.record.RecordId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** A list for tests that has every kind of column: contact records with what they say of their opportunities. */
final class NoteList {

    static final Column<String> PARENT = Column.text("parent").labelled("Opportunity", "\u673a\u4f1a");
    static final Column<BigDecimal> SEQUENCE = Column.number("sequence").labelled("Sequence", "\u5e8f\u53f7");
    static final Column<LocalDateTime> AT = Column.time("at").labelled("At", "\u65f6\u95f4");
    static final Column<Boolean> DONE = Column.flag("done").labelled("Done", "\u5b8c\u6210");
    static final Column<String> TYPE = Column.choice("type").labelled("Type", "\u65b9\u5f0f");
    static final Column<String> PERSON = Column.text("person").labelled("Contact person", "\u8054\u7cfb\u4eba");
    static final Column<String> EMPLOYEE = Column.text("employee").labelled("Employee code", "\u804c\u5458");
    static final Column<BigDecimal> RATE = Column.number("rate").labelled("Rate", "\u5b8c\u6210\u7387");
    static final Column<BigDecimal> COST = Column.number("cost").labelled("Cost", "\u6210\u672c");
    static final Column<BigDecimal> MARGIN = Column.number("margin").labelled("Margin", "\u6bdb\u5229");
    static final Column<LocalDate> PLANNED = Column.date("planned").labelled("Planned", "\u8ba1\u5212");
    static final Column<String> SUBJECT = Column.text("subject").labelled("Subject", "\u4e3b\u9898");
    static final Column<String> CUSTOMER = Column.text("customer").labelled("Customer", "\u5ba2\u6237");
    static final Column<String> STAGE = Column.choice("stage").labelled("Stage", "\u9636\u6bb5");
    static final Column<String> STATE = Column.choice("state").labelled("State", "\u72b6\u6001");
    static final Column<String> SIZE = Column.choice("size").labelled("Size", "\u89c4\u6a21");

    static final ListType TYPE_OF_LIST = ListType.of(
            "notes",
            List.of(
                    PARENT, SEQUENCE, AT, DONE, TYPE, PERSON, EMPLOYEE, RATE, COST, MARGIN, PLANNED, SUBJECT, CUSTOMER,
                    STAGE, STATE, SIZE),
            PARENT,
            SEQUENCE);

    static final ListMapping<RecordId<OpportunityId>> MAPPING = new ListMapping<>(
            TYPE_OF_LIST,
            CONTACT_RECORD,
            List.of(
                    new ListMapping.Join<>(OPPORTUNITY, CONTACT_RECORD.OPPORTUNITY, OPPORTUNITY.ID),
                    new ListMapping.Join<>(CONTACT_PERSON, CONTACT_RECORD.CONTACT_PERSON, CONTACT_PERSON.ID)),
            EntryReference.of(OPPORTUNITY, "customer"),
            EntryReference.of(OPPORTUNITY, "employee"),
            List.of(
                    ListColumn.indexed(PARENT, OPPORTUNITY.NO, OPPORTUNITY.NO),
                    ListColumn.whole(SEQUENCE, CONTACT_RECORD.SEQUENCE)),
            List.of(
                    ListColumn.text(PARENT, OPPORTUNITY.NO, OPPORTUNITY.FOLDED_NO),
                    ListColumn.whole(SEQUENCE, CONTACT_RECORD.SEQUENCE),
                    ListColumn.plain(AT, CONTACT_RECORD.AT),
                    ListColumn.plain(DONE, CONTACT_RECORD.COMPLETED),
                    ListColumn.dictionary(TYPE, CONTACT_RECORD.TYPE),
                    ListColumn.text(PERSON, CONTACT_PERSON.NAME, CONTACT_PERSON.NAME),
                    ListColumn.code(EMPLOYEE, MasterKind.EMPLOYEE, EntryReference.of(CONTACT_RECORD, "employee")),
                    ListColumn.rate(RATE, CONTACT_RECORD.RATE),
                    ListColumn.amount(COST, CONTACT_RECORD.COST),
                    margin(),
                    ListColumn.plain(PLANNED, CONTACT_RECORD.PLANNED),
                    ListColumn.indexed(SUBJECT, OPPORTUNITY.SUBJECT, OPPORTUNITY.FOLDED_SUBJECT),
                    ListColumn.name(CUSTOMER, MasterKind.CUSTOMER, EntryReference.of(OPPORTUNITY, "customer")),
                    ListColumn.dictionary(STAGE, OPPORTUNITY.STAGE),
                    ListColumn.choice(STATE, OPPORTUNITY.STATE),
                    size()),
            new ListMapping.Head<>(
                    List.of(CONTACT_RECORD.OPPORTUNITY, CONTACT_RECORD.SEQUENCE, OPPORTUNITY.STATE),
                    row -> new RecordId<>(
                            new OpportunityId(row.get(CONTACT_RECORD.OPPORTUNITY)), row.get(CONTACT_RECORD.SEQUENCE)),
                    row -> row.get(OPPORTUNITY.STATE).equals("TERMINATED") ? Highlight.TERMINATED : Highlight.NONE));

    private NoteList() {}

    private static ListColumn margin() {
        Function<ListTables, Field<BigDecimal>> margin =
                t -> t.of(CONTACT_RECORD.EXPECTED).minus(t.of(CONTACT_RECORD.COST));
        return new ListColumn(
                MARGIN,
                List.of(CONTACT_RECORD.EXPECTED, CONTACT_RECORD.COST),
                t -> new ListColumn.Selected<>(
                        margin.apply(t),
                        value -> value.setScale(t.session().scale().digits())),
                (t, refusal) -> ComparedField.of(ColumnType.NUMBER, margin.apply(t), false, false));
    }

    private static ListColumn size() {
        Function<ListTables, Field<String>> size =
                t -> DSL.when(t.of(CONTACT_RECORD.EXPECTED).lt(new BigDecimal("50")), DSL.inline("SMALL"))
                        .otherwise(DSL.inline("LARGE"));
        return new ListColumn(
                SIZE,
                List.of(CONTACT_RECORD.EXPECTED),
                t -> ListColumn.Selected.of(size.apply(t)),
                (t, refusal) -> ComparedField.text(DSL.lower(size.apply(t)), Folding.OURS, false, false, t.session()));
    }
}
