package io.crmkit.reports.table;

import io.crmkit.Crm;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.ledger.EntryDetails;
import io.crmkit.ledger.LedgerEntry;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterData;
import io.crmkit.text.Localized;
import io.crmkit.value.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts the criteria of a report into words, with the names of the entries that they refer to. Not thread-safe. */
final class ReportFilters {

    private final Crm crm;
    private final List<ReportFilter> filters = new ArrayList<>();

    ReportFilters(Crm crm) {
        this.crm = crm;
    }

    ReportFilters stage(Optional<DictionaryValueId> stage) {
        stage.flatMap(crm.dictionaries()::find)
                .map(DictionaryValue::text)
                .ifPresent(text -> add(label(Dictionary.SALES_STAGE), locale -> text));
        return this;
    }

    ReportFilters customer(Optional<CustomerId> customer) {
        return entry(Localized.ofKey("filter.customer"), crm.customers(), customer);
    }

    ReportFilters salesperson(Optional<EmployeeId> salesperson) {
        return entry(Localized.ofKey("filter.salesperson"), crm.employees(), salesperson);
    }

    ReportFilters employee(Optional<EmployeeId> employee) {
        return entry(Localized.ofKey("filter.employee"), crm.employees(), employee);
    }

    ReportFilters state(Optional<? extends Localized> state) {
        state.ifPresent(value -> add(Localized.ofKey("filter.state"), value));
        return this;
    }

    ReportFilters start(Period period) {
        return period(Localized.ofKey("filter.start"), period);
    }

    ReportFilters date(Period period) {
        return period(Localized.ofKey("filter.date"), period);
    }

    /** Returns the ledger's own label of a dictionary if it has one (D2). */
    private Localized label(Dictionary dictionary) {
        String label = crm.dictionaries().label(dictionary, Locale.ENGLISH);
        return label.equals(dictionary.text(Locale.ENGLISH)) ? dictionary : locale -> label;
    }

    List<ReportFilter> list() {
        return List.copyOf(filters);
    }

    /** Adds a master record. If the host has deleted it, its key is the only thing left to show. */
    private <I extends LedgerId, E extends LedgerEntry<I, D>, D extends EntryDetails> ReportFilters entry(
            Localized label, MasterData<I, E, D> entries, Optional<I> id) {
        id.ifPresent(given -> {
            String shown = entries.find(given)
                    .map(entry -> entry.code() + " " + entry.name())
                    .orElseGet(given::key);
            add(label, locale -> shown);
        });
        return this;
    }

    private ReportFilters period(Localized label, Period period) {
        if (period.from().isPresent() && period.to().isPresent()) {
            add(
                    label,
                    Localized.ofKey(
                            "filter.period", period.from().get(), period.to().get()));
        } else {
            period.from().ifPresent(from -> add(label, Localized.ofKey("filter.from", from)));
            period.to().ifPresent(to -> add(label, Localized.ofKey("filter.to", to)));
        }
        return this;
    }

    private void add(Localized label, Localized value) {
        filters.add(new ReportFilter(label, value));
    }
}
