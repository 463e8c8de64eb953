package io.crmkit.jdbc.internal.project;

import static io.crmkit.jdbc.internal.schema.Tables.PROJECT_VENDOR;

import io.crmkit.jdbc.internal.ledger.EntryColumns;
import io.crmkit.jdbc.internal.ledger.EntryReference;
import io.crmkit.jdbc.internal.session.Session;
import io.crmkit.ledger.CustomerId;
import io.crmkit.project.ProjectId;
import io.crmkit.project.Vendor;
import io.crmkit.spi.store.VendorStore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;

/**
 * Stores the partners of projects in their table.
 *
 * @param session the ledger and the transaction
 */
public record JdbcVendorStore(Session session) implements VendorStore {

    private static final EntryColumns PARTNER = EntryColumns.of(PROJECT_VENDOR, "partner");

    @Override
    public Optional<Vendor> find(ProjectId project, CustomerId partner) {
        return session.forUpdate(session.dsl().selectFrom(PROJECT_VENDOR).where(is(project, partner)))
                .fetchOptional(JdbcVendorStore::read);
    }

    @Override
    public List<Vendor> all(ProjectId project) {
        return session.forUpdate(session.dsl()
                        .selectFrom(PROJECT_VENDOR)
                        .where(of(project))
                        .orderBy(PROJECT_VENDOR.PARTNER_SOURCE, PROJECT_VENDOR.PARTNER_KEY))
                .fetch(JdbcVendorStore::read);
    }

    @Override
    public void insert(Vendor vendor) {
        session.dsl()
                .insertInto(PROJECT_VENDOR)
                .set(row(vendor))
                .set(PROJECT_VENDOR.LEDGER, session.name())
                .execute();
    }

    @Override
    public void update(Vendor vendor) {
        session.dsl()
                .update(PROJECT_VENDOR)
                .set(PROJECT_VENDOR.ROLE, vendor.role().orElse(null))
                .where(is(vendor.project(), vendor.partner()))
                .execute();
    }

    @Override
    public void delete(ProjectId project, CustomerId partner) {
        session.dsl().deleteFrom(PROJECT_VENDOR).where(is(project, partner)).execute();
    }

    @Override
    public void deleteAll(ProjectId project) {
        session.dsl().deleteFrom(PROJECT_VENDOR).where(of(project)).execute();
    }

    /** Returns the partner of a project in a row. */
    public static Vendor read(Record row) {
        return new Vendor(
                new ProjectId(row.get(PROJECT_VENDOR.PROJECT)),
                new CustomerId(row.get(PROJECT_VENDOR.PARTNER_SOURCE), row.get(PROJECT_VENDOR.PARTNER_KEY)),
                Optional.ofNullable(row.get(PROJECT_VENDOR.ROLE)));
    }

    /** Returns all columns of a partner of a project except the ledger. */
    public static Map<Field<?>, Object> row(Vendor vendor) {
        Map<Field<?>, Object> row = new LinkedHashMap<>();
        row.put(PROJECT_VENDOR.PROJECT, vendor.project().value());
        PARTNER.write(vendor.partner(), row);
        row.put(PROJECT_VENDOR.ROLE, vendor.role().orElse(null));
        return row;
    }

    private Condition is(ProjectId project, CustomerId partner) {
        return of(project).and(EntryReference.of(PROJECT_VENDOR, "partner").names(partner));
    }

    private Condition of(ProjectId project) {
        return PROJECT_VENDOR.LEDGER.eq(session.name()).and(PROJECT_VENDOR.PROJECT.eq(project.value()));
    }
}
