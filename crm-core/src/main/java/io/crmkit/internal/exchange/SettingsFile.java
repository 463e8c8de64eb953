package io.crmkit.internal.exchange;

import com.google.common.collect.Iterables;
import io.crmkit.error.ErrorCode;
import io.crmkit.exchange.ExchangeFile;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.internal.ledger.LedgerEntries;
import io.crmkit.ledger.Attribute;
import io.crmkit.ledger.MasterKind;
import io.crmkit.spi.store.LedgerSettings;
import io.crmkit.value.CurrencyScale;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Imports and exports the settings of the ledger: its decimals, which no longer change once there is an amount (V1). */
final class SettingsFile {

    /** The name of the only setting. */
    private static final String SCALE = "scale";

    static final FileTable<String> TABLE = FileTable.<String>of(ExchangeFile.SETTINGS)
            .required("name", CellType.RAW, value -> SCALE)
            .required("value", CellType.RAW, value -> value)
            .build();

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");

    private final UnitOfWork work;
    private final LedgerSettings before;
    private CurrencyScale scale;

    SettingsFile(UnitOfWork work, LedgerSettings before) {
        this.work = work;
        this.before = before;
        this.scale = before.scale();
    }

    static void export(LedgerExport export, LedgerSettings settings) {
        export.write(TABLE, String.valueOf(settings.scale().digits()));
    }

    /** The decimals that the ledger has after the import. */
    CurrencyScale scale() {
        return scale;
    }

    void run(ImportFolder folder, BatchOutput output) {
        Set<String> names = new HashSet<>();
        folder.each(TABLE, row -> {
            String name = row.get("name", String.class);
            String value = row.get("value", String.class);
            if (name != null && !name.equals(SCALE)) {
                row.bad("name", ErrorCode.NOT_ONE_OF, SCALE);
            } else if (name != null && !names.add(name)) {
                row.bad("name", ErrorCode.DUPLICATE_KEY, name);
            } else if (name != null && value != null) {
                readScale(row, value);
            }
            folder.advance(TABLE);
        });
        if (output.isOpen() && !scale.equals(before.scale())) {
            work.stores().ledger().change(new LedgerSettings(scale, before.language()));
        }
    }

    private void readScale(CsvRow row, String value) {
        if (!DIGITS.matcher(value).matches()) {
            row.bad("value", ErrorCode.NOT_A_NUMBER);
            return;
        }
        int digits = Integer.parseInt(value);
        if (digits > CurrencyScale.MAX_SCALE) {
            row.bad("value", ErrorCode.OUT_OF_RANGE, 0, CurrencyScale.MAX_SCALE);
        } else if (digits != before.scale().digits() && isFixed()) {
            row.bad("value", ErrorCode.SCALE_FIXED, before.scale().digits());
        } else {
            scale = new CurrencyScale(digits);
        }
    }

    private boolean isFixed() {
        return work.stores().ledger().hasDocuments()
                || Iterables.any(
                        new LedgerEntries(work, MasterKind.PRODUCT),
                        product -> product.attributes().containsKey(Attribute.UNIT_PRICE));
    }
}
