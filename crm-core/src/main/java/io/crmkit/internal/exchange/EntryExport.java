package io.crmkit.internal.exchange;

import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.NotFoundException;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.internal.ledger.LedgerEntries;
import io.crmkit.ledger.Attribute;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterKind;
import io.crmkit.ledger.PartnerKind;
import io.crmkit.spi.LedgerNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the entries of the ledger, and knows from then on their codes. */
final class EntryExport {

    private final UnitOfWork work;
    private final DictionaryExport dictionaries;
    private final Map<LedgerId, String> codes = new HashMap<>();

    EntryExport(UnitOfWork work, DictionaryExport dictionaries) {
        this.work = work;
        this.dictionaries = dictionaries;
    }

    /**
     * The code of an entry that a document names.
     *
     * @throws NotFoundException if the ledger, a host's, has it no longer
     */
    String code(LedgerId id) {
        String code = codes.get(id);
        if (code == null) {
            throw new NotFoundException(ErrorCode.NOT_FOUND, id.kind().word(), id.key());
        }
        return code;
    }

    void write(MasterKind kind, ExportFile file) {
        LedgerEntries entries = new LedgerEntries(work, kind);
        entries.forEach(entry -> codes.put(entry.id(), entry.code()));
        Set<Attribute> kept = work.ledger().attributes(kind);
        for (LedgerNode entry : entries) {
            file.set("code", entry.code())
                    .set("parent", entry.parent().map(this::code))
                    .set("name", entry.name());
            for (Attribute attribute : kept) {
                file.set(
                        EntryCells.column(attribute),
                        value(attribute, entry.attributes().get(attribute)));
            }
            file.end();
        }
    }

    private @Nullable Object value(Attribute attribute, @Nullable Object value) {
        if (attribute == Attribute.PARTNER_KIND && value == null) {
            return PartnerKind.CUSTOMER;
        }
        return value instanceof DictionaryValueId id ? dictionaries.text(id) : value;
    }
}
