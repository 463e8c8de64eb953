package io.crmkit.jdbc.mapped;

import io.crmkit.jdbc.HostQuery;
import io.crmkit.jdbc.IdType;
import io.crmkit.jdbc.Label;
import io.crmkit.jdbc.MappedLedger;
import io.crmkit.jdbc.MappedTable;
import io.crmkit.jdbc.NewKey;
import io.crmkit.jdbc.testdb.TestDatabase;
import io.crmkit.ledger.Attribute;
import io.crmkit.ledger.PartnerKind;
import java.util.List;
import javax.sql.DataSource;

/**
 * A host as bookkeeping programs are: customers and suppliers in tables of their own, numbered alike; articles with
 * groups in a table of their own and keys of 16 bytes; marks instead of deletions; columns that must have a value.
 */
final class BooksHost {

    private final TestDatabase database;

    BooksHost(TestDatabase database, DataSource source) {
        this.database = database;
        String bytes = database == TestDatabase.POSTGRESQL ? "bytea" : "binary(16)";
        for (String table :
                List.of("debtor", "creditor", "clerk", "article", "article_group", "invoice", "invoice_line")) {
            TestDatabase.execute(source, "drop table if exists " + table);
        }
        TestDatabase.execute(
                source,
                "create table debtor (guid char(32) primary key, no varchar(20) not null unique, name varchar(60) not null,"
                        + " phone varchar(20) not null, active int not null, currency char(3) not null,"
                        + " deleted boolean default false not null, touched int)",
                "create table creditor (guid char(32) primary key, no varchar(20) not null unique, name varchar(60) not null,"
                        + " active int not null, currency char(3) not null)",
                "create table clerk (no int primary key, first_name varchar(20) not null, last_name varchar(20) not null)",
                "create table article_group (id int primary key, code varchar(10) not null, name varchar(40) not null,"
                        + " super_id int not null)",
                "create table article (id " + bytes
                        + " primary key, number int not null unique, name varchar(40) not null,"
                        + " group_id int references article_group (id), price decimal(12, 2) default 0 not null)",
                "create table invoice (id " + TreeHost.identity(database)
                        + ", owner char(32) not null, posted int not null, open_amount decimal(12, 2) not null)",
                "create table invoice_line (invoice bigint not null, article " + bytes + " not null)",
                "insert into debtor (guid, no, name, phone, active, currency)"
                        + " values ('0a000000000000000000000000000001', '000001', 'Alpha', '', 1, 'EUR')",
                "insert into debtor (guid, no, name, phone, active, currency)"
                        + " values ('0a000000000000000000000000000002', '000002', 'Beta 100%', '1', 0, 'EUR')",
                "insert into creditor values ('0b000000000000000000000000000001', '000001', 'Gamma', 1, 'EUR')",
                "insert into clerk values (7, 'Ann', 'Zhang'), (8, 'Bob', 'Li')",
                "insert into article_group values (1, 'G1', 'All', 0), (2, 'G2', 'Wood', 1), (3, 'G3', 'Empty', 1)",
                "insert into article values (" + bytes(1) + ", 10, 'Desk', 2, 99.90), (" + bytes(2)
                        + ", 9, 'Loose', null, 0)");
    }

    private String bytes(int last) {
        String hex = "000000010001000100010000000000%02x".formatted(last);
        return database == TestDatabase.POSTGRESQL ? "'\\x" + hex + "'" : "X'" + hex + "'";
    }

    /** As a host describes it. */
    MappedLedger.Builder described() {
        return MappedLedger.builder()
                .customers(debtors(), creditors())
                .employees(MappedTable.of("clerk")
                        .id("no", IdType.INTEGER)
                        .code(Label.text("E").andColumn("no"))
                        .name(Label.column("first_name").andText(" ").andColumn("last_name")))
                .products(MappedTable.of("article")
                        .id("id", IdType.BINARY)
                        .code("number")
                        .category(
                                "group_id",
                                MappedTable.of("article_group")
                                        .parent("super_id")
                                        .noParent(0))
                        .attribute(Attribute.UNIT_PRICE, "price")
                        .usedBy("invoice", HostQuery.count("invoice_line", "article"))
                        .editable(NewKey.uuid()));
    }

    MappedTable debtors() {
        return MappedTable.of("debtor")
                .id("guid", IdType.TEXT)
                .code("no")
                .attribute(Attribute.PHONE, "phone")
                .partnerKind(PartnerKind.CUSTOMER)
                .receivable(HostQuery.sum("invoice", "owner", "open_amount").where("posted", 1))
                .payable(HostQuery.sql("select sum(i.open_amount) from invoice i join debtor d on d.guid = i.owner"
                        + " where i.posted = 2 and d.guid = ?"))
                .usedBy("invoice", HostQuery.count("invoice", "owner").whereNot("posted", 2))
                .editable(NewKey.hex())
                .onInsert("active", 1)
                .onInsert("currency", "EUR")
                .onUpdate("touched", () -> 1)
                .deletedBy("deleted", true);
    }

    private static MappedTable creditors() {
        return MappedTable.of("creditor")
                .id("guid", IdType.TEXT)
                .code(Label.text("S-").andColumn("no"))
                .partnerKind(PartnerKind.SUPPLIER)
                .editable(NewKey.hex())
                .onInsert("active", 1)
                .onInsert("currency", () -> "EUR");
    }
}
