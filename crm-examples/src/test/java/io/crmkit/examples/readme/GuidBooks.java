package io.crmkit.examples.readme;

import io.crmkit.Crm;
import io.crmkit.jdbc.HostQuery;
import io.crmkit.jdbc.IdType;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.jdbc.Label;
import io.crmkit.jdbc.MappedLedger;
import io.crmkit.jdbc.MappedTable;
import io.crmkit.jdbc.NewKey;
import io.crmkit.ledger.Attribute;
import io.crmkit.ledger.PartnerKind;
import io.crmkit.spi.Ledger;
import io.crmkit.spi.store.Store;
import io.crmkit.user.Actor;
import javax.sql.DataSource;

/** The books of a program whose keys are GUIDs in text, with customers and vendors in two tables. */
final class GuidBooks {

    private GuidBooks() {}

    /** The tables as the CRM is to see them, checked against those that there are. */
    static Ledger ledger(DataSource dataSource, Store store) {
        return MappedLedger.builder()
                .customers(
                        MappedTable.of("customers")
                                .id("guid", IdType.TEXT)
                                .code("id")
                                .name("name")
                                .partnerKind(PartnerKind.CUSTOMER)
                                .attribute(Attribute.PHONE, "addr_phone")
                                .whereNot("active", 0)
                                .receivable(HostQuery.sql("select sum(s.value_num * 1.0 / s.value_denom) from splits s"
                                        + " join invoices i on s.lot_guid = i.post_lot where i.owner_guid = ?"))
                                .usedBy("invoice", HostQuery.count("invoices", "owner_guid"))
                                .editable(NewKey.hex())
                                .onInsert("currency", "EUR")
                                .onInsert("active", 1),
                        MappedTable.of("vendors")
                                .id("guid", IdType.TEXT)
                                .code(Label.text("V").andColumn("id"))
                                .partnerKind(PartnerKind.SUPPLIER))
                .employees(MappedTable.of("employees")
                        .id("guid", IdType.TEXT)
                        .code("id")
                        .name("username"))
                .others(store.ownLedger("main"))
                .build(dataSource);
    }

    /** The CRM on them. */
    static Crm open(DataSource dataSource) {
        Store store = JdbcStore.standalone(dataSource).build();
        Crm crm = Crm.builder()
                .store(store)
                .ledger(ledger(dataSource, store))
                .actor(Actor.of("ann"))
                .build();
        crm.createLedger(); // our own tables and dictionaries; none of the host's tables is touched
        return crm;
    }
}
