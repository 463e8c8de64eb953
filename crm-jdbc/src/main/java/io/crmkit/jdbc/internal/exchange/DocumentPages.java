package io.crmkit.jdbc.internal.exchange;

import static io.crmkit.jdbc.internal.schema.Tables.OPPORTUNITY;
import static io.crmkit.jdbc.internal.schema.Tables.PROJECT;
import static io.crmkit.jdbc.internal.schema.Tables.QUOTE;
import static io.crmkit.jdbc.internal.schema.Tables.QUOTE_LINE;
import static io.crmkit.jdbc.internal.schema.Tables.SERVICE;
import static io.crmkit.jdbc.internal.schema.Tables.WORK_PLAN;

import io.crmkit.jdbc.internal.opportunity.OpportunityMapping;
import io.crmkit.jdbc.internal.plan.WorkPlanMapping;
import io.crmkit.jdbc.internal.project.ProjectMapping;
import io.crmkit.jdbc.internal.quote.QuoteRows;
import io.crmkit.jdbc.internal.service.ServiceMapping;
import io.crmkit.jdbc.internal.session.Session;
import io.crmkit.jdbc.internal.sql.Columns;
import io.crmkit.jdbc.internal.sql.CursorRows;
import io.crmkit.jdbc.internal.sql.Database;
import io.crmkit.jdbc.internal.sql.TextOrder;
import io.crmkit.jdbc.internal.sql.Wanted;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.plan.WorkPlan;
import io.crmkit.project.Project;
import io.crmkit.quote.Quote;
import io.crmkit.service.ServiceRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Reads the documents of a kind page by page in the order of their numbers, for the export. A page is small enough for
 * memory, and the next one continues after the last number.
 *
 * @param session the ledger and the transaction
 */
record DocumentPages(Session session) {

    List<Opportunity> opportunities(Optional<String> afterNo, int size) {
        return byNumber(OPPORTUNITY, OpportunityMapping.fields(), afterNo, size)
                .fetch(row -> OpportunityMapping.read(row, session.scale()));
    }

    List<Project> projects(Optional<String> afterNo, int size) {
        return byNumber(PROJECT, ProjectMapping.fields(), afterNo, size)
                .fetch(row -> ProjectMapping.read(row, session.scale()));
    }

    /**
     * Returns a page of quotes with their lines. The quotes of the page are selected first, because a limit on the
     * joined rows would cut a quote in two.
     */
    List<Quote> quotes(Optional<String> afterNo, int size) {
        List<UUID> page = byNumber(QUOTE, List.of(QUOTE.ID), afterNo, size).fetch(QUOTE.ID);
        if (page.isEmpty()) {
            return List.of();
        }
        Map<UUID, Quote> quotes = new HashMap<>();
        QuoteRows rows = new QuoteRows(session, quote -> quotes.put(quote.id().value(), quote), unsound -> {});
        Wanted<UUID> wanted = Wanted.of(QUOTE.ID, page);
        CursorRows.each(
                session.dsl()
                        .select(QuoteRows.fields())
                        .from(wanted.values())
                        .join(QUOTE)
                        .on(wanted.matches())
                        .leftJoin(QUOTE_LINE)
                        .on(QuoteRows.LINE_OF_QUOTE)
                        .where(QUOTE.LEDGER.eq(session.name()))
                        .orderBy(QUOTE.ID, QUOTE_LINE.LINE),
                rows::take);
        rows.finish();
        return page.stream().map(quotes::get).filter(Objects::nonNull).toList();
    }

    List<ServiceRecord> services(Optional<String> afterNo, int size) {
        return byNumber(SERVICE, ServiceMapping.fields(), afterNo, size).fetch(ServiceMapping::read);
    }

    List<WorkPlan> workPlans(Optional<String> afterNo, int size) {
        return byNumber(WORK_PLAN, List.of(WORK_PLAN.fields()), afterNo, size).fetch(WorkPlanMapping::read);
    }

    /**
     * Selects a page of documents.
     *
     * @param afterNo the last number of the previous page; empty for the first page
     */
    private ResultQuery<Record> byNumber(
            Table<?> documents, List<Field<?>> fields, Optional<String> afterNo, int size) {
        // On H2 the index is on a generated column with the bytes of the number (see TextOrder).
        Field<Object> order = session.database() == Database.H2
                ? DSL.field(DSL.unquotedName("no_order"), Object.class)
                : documents.field("no", String.class).coerce(Object.class);
        Condition wanted = session.owns(documents);
        if (afterNo.isPresent()) {
            Field<?> last = TextOrder.of(DSL.val(afterNo.get()), session.database());
            wanted = wanted.and(order.gt(last.coerce(Object.class)));
        }
        return session.dsl()
                .select(fields)
                .from(documents)
                .where(wanted)
                .orderBy(Columns.ledger(documents), order)
                .limit(size);
    }
}
