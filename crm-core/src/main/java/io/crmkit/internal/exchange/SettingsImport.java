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

/** The settings of the ledger: its decimals, which are fixed as soon as there is an amount (V1). */
final class SettingsImport {

    /** The one setting there is. */
    static final String SCALE = "scale";

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");

    private final UnitOfWork work;
    private final LedgerSettings before;
    private CurrencyScale scale;

    SettingsImport(UnitOfWork work, LedgerSettings before) {
        this.work = work;
        this.before = before;
        this.scale = before.scale();
    }

    /** The decimals that hold for the rest of the import. */
    CurrencyScale scale() {
        return scale;
    }

    void read(ImportFolder folder, Progress progress) {
        Set<String> names = new HashSet<>();
        folder.each(ExchangeFile.SETTINGS, cells -> {
            String name = cells.required("name", cells::raw);
            String value = cells.required("value", cells::raw);
            if (name != null && !name.equals(SCALE)) {
                cells.bad("name", ErrorCode.NOT_ONE_OF, SCALE);
            } else if (name != null && !names.add(name)) {
                cells.bad("name", ErrorCode.DUPLICATE_KEY, name);
            } else if (name != null && value != null) {
                scale(cells, value);
            }
            progress.advance(ExchangeFile.SETTINGS);
        });
    }

    private void scale(CsvRow cells, String value) {
        if (!DIGITS.matcher(value).matches()) {
            cells.bad("value", ErrorCode.NOT_A_NUMBER);
            return;
        }
        int digits = Integer.parseInt(value);
        if (digits > CurrencyScale.MAX_SCALE) {
            cells.bad("value", ErrorCode.OUT_OF_RANGE, 0, CurrencyScale.MAX_SCALE);
        } else if (digits != before.scale().digits() && isFixed()) {
            cells.bad("value", ErrorCode.SCALE_FIXED, before.scale().digits());
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

    void write(BatchOutput outlet) {
        if (outlet.open() && !scale.equals(before.scale())) {
            work.stores().ledger().change(new LedgerSettings(scale, before.language()));
        }
    }
}
