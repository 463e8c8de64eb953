package io.crmkit.examples.host;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.InUseException;
import io.crmkit.error.RuleException;
import io.crmkit.ledger.Attribute;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterKind;
import io.crmkit.spi.EditableLedger;
import io.crmkit.spi.LedgerNode;
import io.crmkit.spi.NewEntry;
import io.crmkit.spi.Transaction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Changes partners with handwritten statements. */
record HandWrittenPartners(HandWrittenLedger ledger) implements EditableLedger {

    @Override
    public boolean lock(Transaction transaction, LedgerId id) {
        return key(id).map(key -> HandWrittenLedger.sql(transaction)
                        .query("select id from partner where id = ? for update", row -> row.getLong(1), key))
                .filter(found -> !found.isEmpty())
                .isPresent();
    }

    @Override
    public LedgerNode insert(Transaction transaction, NewEntry entry) {
        long key = coded(
                entry.code(),
                () -> HandWrittenLedger.sql(transaction)
                        .insert(
                                "insert into partner (code, name, parent_id, kind, phone, currency) values (?, ?, ?, ?, ?, 'EUR')",
                                entry.code(),
                                entry.name(),
                                parent(entry.parent()),
                                kind(entry.attributes()),
                                entry.attributes().get(Attribute.PHONE)));
        CustomerId id = new CustomerId(HandWrittenLedger.SOURCE, String.valueOf(key));
        return ledger.find(transaction, id).orElseThrow();
    }

    @Override
    public LedgerNode update(Transaction transaction, LedgerNode node) {
        coded(node.code(), () -> (long) HandWrittenLedger.sql(transaction)
                .update(
                        "update partner set code = ?, name = ?, parent_id = ?, kind = ?, phone = ? where id = ?",
                        node.code(),
                        node.name(),
                        parent(node.parent()),
                        kind(node.attributes()),
                        node.attributes().get(Attribute.PHONE),
                        key(node.id()).orElseThrow()));
        return ledger.find(transaction, node.id()).orElseThrow();
    }

    @Override
    public void delete(Transaction transaction, LedgerId id) {
        try {
            HandWrittenLedger.sql(transaction).update("delete from partner where id = ?", key(id).orElseThrow());
        } catch (Sql.DatabaseException failed) {
            // the product's own tables still refer to the partner
            if (failed.isOf("23503", 1451)) {
                throw new InUseException(
                        ErrorCode.IN_USE, List.of(new InUseException.Usage(InUseException.General.REFERENCE, "1")));
            }
            throw failed;
        }
    }

    private static @Nullable Object parent(Optional<LedgerId> parent) {
        return parent.flatMap(HandWrittenPartners::key).orElse(null);
    }

    private static String kind(Map<Attribute, Object> attributes) {
        Object kind = attributes.get(Attribute.PARTNER_KIND);
        return kind == null ? "C" : kind.toString().substring(0, 1);
    }

    private static Optional<Object> key(LedgerId id) {
        return HostTable.of(MasterKind.CUSTOMER).key(id);
    }

    /** Runs a statement that may violate the unique key of the code, and reports that as the CRM's own error. */
    private static long coded(String code, LongSupplier statement) {
        try {
            return statement.getAsLong();
        } catch (Sql.DatabaseException failed) {
            if (failed.isOf("23505", 1062)) {
                throw new RuleException(ErrorCode.CODE_TAKEN, code);
            }
            throw failed;
        }
    }
}
