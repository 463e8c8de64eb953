package io.crmkit.examples.host;

import io.crmkit.jdbc.HostQuery;
import io.crmkit.jdbc.IdType;
import io.crmkit.jdbc.MappedLedger;
import io.crmkit.jdbc.MappedTable;
import io.crmkit.jdbc.NewKey;
import io.crmkit.ledger.Attribute;
import io.crmkit.ledger.PartnerKind;
import io.crmkit.spi.Ledger;
import java.util.Map;
import javax.sql.DataSource;

/** Describes the product's tables to the CRM. This replaces the whole handwritten ledger. */
public final class MappedBooks {

    private MappedBooks() {}

    /** Returns the ledger. Building it checks the description against the tables. */
    public static Ledger ledger(DataSource source) {
        return MappedLedger.builder()
                .customers(MappedTable.of("partner")
                        .id("id", IdType.INTEGER)
                        .parent("parent_id")
                        .partnerKind(
                                "kind",
                                Map.of("C", PartnerKind.CUSTOMER, "S", PartnerKind.SUPPLIER, "B", PartnerKind.BOTH))
                        .attribute(Attribute.PHONE, "phone")
                        .receivable(balance("RECEIVABLE"))
                        .payable(balance("PAYABLE"))
                        .usedBy("invoice", HostQuery.count("invoice", "partner_id"))
                        .editable(NewKey.generated())
                        .onInsert("currency", "EUR"))
                .employees(MappedTable.of("staff")
                        .id("id", IdType.TEXT)
                        .code("badge")
                        .name("full_name")
                        .whereNot("left_company", 1))
                .products(MappedTable.of("goods")
                        .category("group_id", MappedTable.of("goods_group"))
                        .attribute(Attribute.UNIT, "unit")
                        .attribute(Attribute.UNIT_PRICE, "price")
                        .editable(NewKey.generated()))
                .build(source);
    }

    /** Returns the sum of the posted vouchers of an account. */
    private static HostQuery balance(String account) {
        return HostQuery.sum("voucher", "partner_id", "amount")
                .where("account", account)
                .where("posted", 1);
    }
}
