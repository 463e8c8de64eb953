package io.crmkit.jdbc.internal;

import static io.crmkit.jdbc.internal.schema.Tables.QUOTE;
import static io.crmkit.jdbc.internal.schema.Tables.QUOTE_LINE;

import io.crmkit.jdbc.internal.schema.tables.Quote;
import io.crmkit.jdbc.internal.schema.tables.QuoteLine;
import io.crmkit.ledger.MasterKind;
import io.crmkit.report.Group;
import io.crmkit.report.QuoteCriteria;
import io.crmkit.report.QuoteSums;
import io.crmkit.user.Restriction;
import java.math.BigDecimal;
import java.util.List;
import org.jooq.impl.DSL;

/** The groups of the detail of quotes by product (A4). */
final class QuoteAnalysisQuery {

    private static final Quote Q = QUOTE.as("q");
    private static final QuoteLine L = QUOTE_LINE.as("l");
    private static final EntryReference PRODUCT = EntryReference.of(L, "product");

    private final Session session;
    private final GroupQuery groups;

    QuoteAnalysisQuery(Session session) {
        this.session = session;
        this.groups = new GroupQuery(session);
    }

    List<Group<QuoteSums>> read(QuoteCriteria criteria, Restriction restriction) {
        return groups.read(
                MasterKind.PRODUCT,
                DSL.select(GroupQuery.grouped(PRODUCT))
                        .select(
                                DSL.sum(L.QUANTITY).as("quantity"),
                                DSL.sum(L.AMOUNT).as("amount"),
                                DSL.sum(L.FINAL_AMOUNT).as("discounted"))
                        .from(Q)
                        .join(L)
                        .on(L.LEDGER.eq(Q.LEDGER).and(L.QUOTE.eq(Q.ID)))
                        .where(Q.LEDGER.eq(session.name()))
                        .and(groups.within(EntryReference.of(Q, "customer"), criteria.customer()))
                        .and(groups.within(EntryReference.of(Q, "employee"), criteria.employee()))
                        .and(GroupQuery.within(Q.QUOTE_DATE, criteria.period()))
                        .and(RestrictionSql.on(Q, session).of(restriction))
                        .groupBy(PRODUCT.source(), PRODUCT.key()),
                row -> new QuoteSums(
                        row.get("quantity", BigDecimal.class),
                        groups.amount(row, "amount"),
                        groups.amount(row, "discounted")));
    }
}
