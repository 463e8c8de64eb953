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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the criteria of a report into words, with the names of what they point to. Not thread-safe. */
final class ReportFilters {

    private final Crm crm;
    private final List<ReportFilter> filters = new ArrayList<>();

    ReportFilters(Crm crm) {
        this.crm = crm;
    }

    ReportFilters stage(Optional<DictionaryValueId> stage) {
        stage.flatMap(crm.dictionaries()::find)
                .map(DictionaryValue::text)
                .ifPresent(text -> add(label(Dictionary.SALES_STAGE), Localized.of(text, text)));
        return this;
    }

    ReportFilters customer(Optional<CustomerId> customer) {
        return entry(Localized.of("Customer", "客户"), crm.customers(), customer);
    }

    ReportFilters salesperson(Optional<EmployeeId> salesperson) {
        return entry(Localized.of("Salesperson", "业务员"), crm.employees(), salesperson);
    }

    ReportFilters employee(Optional<EmployeeId> employee) {
        return entry(Localized.of("Employee", "职员"), crm.employees(), employee);
    }

    ReportFilters state(Optional<? extends Localized> state) {
        state.ifPresent(value -> add(Localized.of("State", "状态"), value));
        return this;
    }

    ReportFilters start(Period period) {
        return period(Localized.of("Start", "开始日期"), period);
    }

    ReportFilters date(Period period) {
        return period(Localized.of("Date", "日期"), period);
    }

    /** As the dictionary is called in this ledger (D2). */
    private Localized label(Dictionary dictionary) {
        return Localized.of(
                crm.dictionaries().label(dictionary, Locale.ENGLISH),
                crm.dictionaries().label(dictionary, Locale.CHINESE));
    }

    List<ReportFilter> list() {
        return List.copyOf(filters);
    }

    /** An entry that a host has deleted since has no name any more; its id is all there is to say. */
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
        if (period.from().isPresent() || period.to().isPresent()) {
            add(label, Localized.of(ends(period, "from ", "to "), ends(period, "自 ", "至 ")));
        }
        return this;
    }

    private static String ends(Period period, String from, String to) {
        return Stream.of(period.from().map(date -> from + date), period.to().map(date -> to + date))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private void add(Localized label, Localized value) {
        filters.add(new ReportFilter(label, value));
    }
}
