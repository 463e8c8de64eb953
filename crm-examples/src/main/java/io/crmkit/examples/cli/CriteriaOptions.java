package io.crmkit.examples.cli;

import io.crmkit.Crm;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.ledger.EntryDetails;
import io.crmkit.ledger.LedgerEntry;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterData;
import io.crmkit.text.Localized;
import io.crmkit.value.Period;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The criteria that all reports have in common. They are combined by AND. */
final class CriteriaOptions {

    @Option(names = "--customer", paramLabel = "CODE", description = "Only this customer, or all below this category.")
    @Nullable
    String customer;

    @Option(
            names = "--employee",
            paramLabel = "CODE",
            description = "Only this salesperson, or all below this category.")
    @Nullable
    String employee;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "Only those that start on this day or later; quotes and services by their date.")
    @Nullable
    LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            description = "Only those that start on this day or earlier; quotes and services by their date.")
    @Nullable
    LocalDate to;

    /** Returns the days of {@code --from} and {@code --to}; either may be open. */
    Period period() {
        return new Period(Optional.ofNullable(from), Optional.ofNullable(to));
    }

    /** @throws BadInput if the ledger has no customer with this code */
    Optional<CustomerId> customer(Crm crm) {
        return Optional.ofNullable(customer).map(code -> id(crm.customers(), Localized.of("customer", "客户"), code));
    }

    /** @throws BadInput if the ledger has no employee with this code */
    Optional<EmployeeId> employee(Crm crm) {
        return Optional.ofNullable(employee).map(code -> id(crm.employees(), Localized.of("employee", "职员"), code));
    }

    private static <I extends LedgerId, E extends LedgerEntry<I, D>, D extends EntryDetails> I id(
            MasterData<I, E, D> entries, Localized kind, String code) {
        return entries.findByCode(code)
                .orElseThrow(() -> new BadInput(
                        kind.text(Locale.ENGLISH) + " " + code + " was not found",
                        kind.text(Locale.CHINESE) + " " + code + " 不存在"))
                .id();
    }
}
