package io.crmkit.examples.cli;

import io.crmkit.Crm;
import io.crmkit.document.DocumentKind;
import io.crmkit.document.Subject;
import io.crmkit.document.SubjectKind;
import io.crmkit.ledger.LedgerEntry;
import io.crmkit.ledger.MasterKind;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.plan.WorkPlan;
import io.crmkit.project.Project;
import io.crmkit.quote.Quote;
import io.crmkit.service.ServiceRecord;
import io.crmkit.text.Localized;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The kinds of documents and master records that have a history. A record is found by its number or code, even after it
 * was deleted.
 */
enum HistoryKind {
    OPPORTUNITY(
            DocumentKind.OPPORTUNITY,
            (crm, number) -> crm.opportunities().findByNumber(number).map(Opportunity::id)),
    PROJECT(
            DocumentKind.PROJECT,
            (crm, number) -> crm.projects().findByNumber(number).map(Project::id)),
    QUOTE(DocumentKind.QUOTE, (crm, number) -> crm.quotes().findByNumber(number).map(Quote::id)),
    SERVICE(
            DocumentKind.SERVICE,
            (crm, number) -> crm.services().findByNumber(number).map(ServiceRecord::id)),
    WORK_PLAN(
            DocumentKind.WORK_PLAN,
            (crm, number) -> crm.workPlans().findByNumber(number).map(WorkPlan::id)),
    CUSTOMER(
            MasterKind.CUSTOMER, (crm, code) -> crm.customers().findByCode(code).map(LedgerEntry::id)),
    EMPLOYEE(
            MasterKind.EMPLOYEE, (crm, code) -> crm.employees().findByCode(code).map(LedgerEntry::id)),
    PRODUCT(MasterKind.PRODUCT, (crm, code) -> crm.products().findByCode(code).map(LedgerEntry::id));

    private final SubjectKind kind;
    private final BiFunction<Crm, String, Optional<?>> present;
    private final BiFunction<Crm, String, List<Subject>> deleted;

    HistoryKind(DocumentKind kind, BiFunction<Crm, String, Optional<?>> present) {
        this.kind = kind.subject();
        this.present = present;
        this.deleted = (crm, number) -> crm.history().deleted(kind, number);
    }

    HistoryKind(MasterKind kind, BiFunction<Crm, String, Optional<?>> present) {
        this.kind = SubjectKind.of(kind);
        this.present = present;
        this.deleted = (crm, code) -> crm.history().deleted(kind, code);
    }

    /** Returns the name of the kind for readers. */
    Localized label() {
        return kind;
    }

    /** Finds the present owner of a number or code, or else the last deleted one; empty if there was never any. */
    Optional<Subject> find(Crm crm, String number) {
        return present.apply(crm, number)
                .map(id -> new Subject(kind, id.toString()))
                .or(() -> deleted.apply(crm, number).stream().findFirst());
    }

    /** Returns the name on the command line. */
    @Override
    public String toString() {
        return kind.text().replace('_', '-');
    }
}
