package io.crmkit.jdbc.internal.ledger.mapped;

import io.crmkit.error.ErrorCode;
import io.crmkit.error.RuleException;
import io.crmkit.error.ValidationException;
import io.crmkit.jdbc.internal.sql.Database;
import io.crmkit.jdbc.internal.transaction.Dsl;
import io.crmkit.jdbc.internal.transaction.JdbcTransaction;
import io.crmkit.ledger.Attribute;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.PartnerKind;
import io.crmkit.spi.EditableLedger;
import io.crmkit.spi.LedgerNode;
import io.crmkit.spi.NewEntry;
import io.crmkit.spi.Transaction;
import io.crmkit.text.Localized;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Changes the rows of a host's tables of one kind. Refusals by the host's database are reported as errors of the CRM.
 *
 * @param books the ledger
 * @param sources the tables of the kind
 */
record MappedEditor(MappedHostLedger books, List<MappedSource> sources) implements EditableLedger {

    /**
     * {@inheritDoc}
     * <p>
     * Rows that the CRM cannot change are only read: they are the host's, and a lock might need a right that we do not
     * have.
     */
    @Override
    public boolean lock(Transaction transaction, LedgerId id) {
        Optional<MappedSource> source = books.source(id);
        if (source.isEmpty()
                || source.get().editing().isEmpty()
                || source.get().table().view()) {
            return books.find(transaction, id).isPresent();
        }
        MappedRows rows = rows(source.get(), transaction);
        return JdbcTransaction.of(transaction)
                .dsl()
                .select(rows.id())
                .from(rows.table())
                .where(rows.entries().is(id))
                .forUpdate()
                .fetch()
                .isNotEmpty();
    }

    /**
     * {@inheritDoc}
     * <p>
     * The row is read back, because triggers may have changed it, or put it outside the described rows.
     */
    @Override
    public LedgerNode insert(Transaction transaction, NewEntry entry) {
        LedgerId id = added(transaction, entry);
        return books.find(transaction, id)
                .orElseThrow(() -> HostRefusals.refused(Localized.ofKey("host.inserted-elsewhere")));
    }

    @Override
    public List<LedgerId> insertAll(Transaction transaction, List<NewEntry> entries) {
        return entries.stream().map(entry -> added(transaction, entry)).toList();
    }

    private LedgerId added(Transaction transaction, NewEntry entry) {
        MappedSource source = target(entry);
        return new MappedInsert(source, JdbcTransaction.of(transaction)).run(entry);
    }

    /** Returns the table for a new entry, which depends on the kind of the partner and on the category. */
    private MappedSource target(NewEntry entry) {
        List<MappedSource> editable = sources.stream()
                .filter(source -> source.editing().isPresent() && !source.categories())
                .toList();
        Object wanted = entry.attributes().get(Attribute.PARTNER_KIND);
        List<MappedSource> ofKind = editable.stream()
                .filter(source -> wanted == null || source.partners().known())
                .filter(source -> source.partners().possible().contains(wanted == null ? PartnerKind.CUSTOMER : wanted))
                .toList();
        if (ofKind.isEmpty()) {
            throw notAPartner(editable);
        }
        return ofKind.stream()
                .filter(source -> entry.parent().isEmpty()
                        || source.standsBelow(entry.parent().get().source()))
                .findFirst()
                .orElseThrow(() -> new RuleException(ErrorCode.NOT_A_CATEGORY));
    }

    /**
     * {@inheritDoc}
     * <p>
     * Only changed columns are written, so that the host's triggers and rights see no others.
     */
    @Override
    public LedgerNode update(Transaction transaction, LedgerNode node) {
        MappedSource source = editable(node.id());
        LedgerNode before = books.find(transaction, node.id()).orElseThrow();
        MappedEditing editing = source.editing().orElseThrow();
        MappedValues values = new MappedValues(source, database(transaction));
        if (!node.code().equals(before.code())) {
            if (editing.key() instanceof KeyMaking.Code) {
                throw HostRefusals.refused(Localized.ofKey("host.code-is-key"));
            }
            values.code(node.code());
        }
        if (!node.name().equals(before.name())) {
            values.name(node.name());
        }
        if (!node.parent().equals(before.parent())) {
            values.parent(node.parent());
        }
        for (Attribute attribute : Attribute.of(source.kind())) {
            Object value = node.attributes().get(attribute);
            Object known = before.attributes().get(attribute);
            if (value == null ? known != null : !value.equals(known)) {
                values.attribute(attribute, value);
            }
        }
        set(transaction, source, node.id(), values, node.code());
        return books.find(transaction, node.id())
                .orElseThrow(() -> HostRefusals.refused(Localized.ofKey("host.changed-elsewhere")));
    }

    /**
     * {@inheritDoc}
     * <p>
     * The row is marked instead, if the host has described a mark.
     */
    @Override
    public void delete(Transaction transaction, LedgerId id) {
        MappedSource source = editable(id);
        MappedEditing editing = source.editing().orElseThrow();
        if (editing.mark().isPresent()) {
            MappedValues values = new MappedValues(source, database(transaction));
            values.set(editing.mark().get());
            set(transaction, source, id, values, "");
            return;
        }
        MappedRows rows = new MappedRows(source, database(transaction), "");
        HostRefusals.ofDeletion(source)
                .requireOne(() -> Dsl.ofHost(JdbcTransaction.of(transaction).dsl())
                        .deleteFrom(rows.table())
                        .where(rows.entries().is(id))
                        .execute());
    }

    /** Updates a row, with the host's own values for changed rows. */
    private void set(Transaction transaction, MappedSource source, LedgerId id, MappedValues values, String code) {
        if (values.isEmpty()) {
            return;
        }
        source.editing()
                .orElseThrow()
                .onUpdate()
                .forEach((column, value) ->
                        values.put(column, value.get(source.table().said(), column)));
        MappedRows rows = new MappedRows(source, database(transaction), "");
        HostRefusals.of(source, code)
                .requireOne(() -> Dsl.ofHost(JdbcTransaction.of(transaction).dsl())
                        .update(rows.table())
                        .set(values.fields())
                        .where(rows.entries().is(id))
                        .execute());
    }

    /**
     * Returns the table of an entry.
     *
     * @throws RuleException with code {@code rule.read-only-ledger} if it cannot be changed
     */
    private MappedSource editable(LedgerId id) {
        return books.source(id)
                .filter(source -> source.editing().isPresent())
                .orElseThrow(() -> new RuleException(ErrorCode.READ_ONLY_LEDGER));
    }

    private static ValidationException notAPartner(Collection<MappedSource> sources) {
        Set<PartnerKind> possible = EnumSet.noneOf(PartnerKind.class);
        sources.forEach(source -> possible.addAll(source.partners().possible()));
        return ValidationException.of(
                Attribute.PARTNER_KIND.word(),
                ErrorCode.NOT_ONE_OF,
                possible.stream().map(Enum::name).collect(Collectors.joining(", ")));
    }

    private static MappedRows rows(MappedSource source, Transaction transaction) {
        return new MappedRows(source, database(transaction), "t");
    }

    private static Database database(Transaction transaction) {
        return JdbcTransaction.of(transaction).database();
    }
}
