package io.crmkit.examples.cli;

import io.crmkit.Crm;
import io.crmkit.document.Subject;
import io.crmkit.ledger.LedgerEntry;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.plan.WorkPlan;
import io.crmkit.project.Project;
import io.crmkit.quote.Quote;
import io.crmkit.service.ServiceRecord;
import io.crmkit.text.Localized;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Of what the history is asked for; it is found by its number or code, also once
 * it has been deleted.
 */
enum HistoryKind {
    OPPORTUNITY((crm, number) -> crm.opportunities().findByNumber(number).map(Opportunity::id)),
    PROJECT((crm, number) -> crm.projects().findByNumber(number).map(Project::id)),
    QUOTE((crm, number) -> crm.quotes().findByNumber(number).map(Quote::id)),
    SERVICE((crm, number) -> crm.services().findByNumber(number).map(ServiceRecord::id)),
    WORK_PLAN((crm, number) -> crm.workPlans().findByNumber(number).map(WorkPlan::id)),
    CUSTOMER((crm, code) -> crm.customers().findByCode(code).map(LedgerEntry::id)),
    EMPLOYEE((crm, code) -> crm.employees().findByCode(code).map(LedgerEntry::id)),
    PRODUCT((crm, code) -> crm.products().findByCode(code).map(LedgerEntry::id));

    private final BiFunction<Crm, String, Optional<?>> id;

    HistoryKind(BiFunction<Crm, String, Optional<?>> id) {
        this.id = id;
    }

    /** What it is called. */
    Localized label() {
        return Localized.word("kind", kind());
    }

    /** What has a number, or else had it last; empty if nothing ever did. */
    Optional<Subject> find(Crm crm, String number) {
        return id.apply(crm, number)
                .map(found -> new Subject(kind(), found.toString()))
                .or(() -> crm.history().deleted(kind(), number).stream().findFirst());
    }

    /** As the history calls it. */
    private String kind() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As it is named on the command line. */
    @Override
    public String toString() {
        return kind().replace('_', '-');
    }
}
