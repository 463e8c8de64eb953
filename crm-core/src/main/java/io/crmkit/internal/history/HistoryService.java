package io.crmkit.internal.history;

import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.document.DocumentKind;
import io.crmkit.document.Subject;
import io.crmkit.document.SubjectKind;
import io.crmkit.history.History;
import io.crmkit.history.HistoryEntry;
import io.crmkit.internal.check.Checks;
import io.crmkit.internal.command.Commands;
import io.crmkit.internal.entity.EntityKinds;
import io.crmkit.ledger.ContactPersonId;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterKind;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.plan.WorkPlanId;
import io.crmkit.project.ProjectId;
import io.crmkit.quote.QuoteId;
import io.crmkit.record.RecordId;
import io.crmkit.service.ServiceId;
import java.util.List;

/** Implements {@link History}: who changed which value when (H1). */
public final class HistoryService implements History {

    private final Commands commands;

    public HistoryService(Commands commands) {
        this.commands = commands;
    }

    @Override
    public List<HistoryEntry> of(OpportunityId id) {
        return of(EntityKinds.OPPORTUNITY.subjectOf(Checks.requireGiven("id", id)));
    }

    @Override
    public List<HistoryEntry> of(ProjectId id) {
        return of(EntityKinds.PROJECT.subjectOf(Checks.requireGiven("id", id)));
    }

    @Override
    public List<HistoryEntry> of(RecordId<?> id) {
        RecordId<?> given = Checks.requireGiven("id", id);
        return of(EntityKinds.record(given.parent().recordKind()).subjectOf(given));
    }

    @Override
    public List<HistoryEntry> of(QuoteId id) {
        return of(EntityKinds.QUOTE.subjectOf(Checks.requireGiven("id", id)));
    }

    @Override
    public List<HistoryEntry> of(ServiceId id) {
        return of(EntityKinds.SERVICE.subjectOf(Checks.requireGiven("id", id)));
    }

    @Override
    public List<HistoryEntry> of(WorkPlanId id) {
        return of(EntityKinds.WORK_PLAN.subjectOf(Checks.requireGiven("id", id)));
    }

    @Override
    public List<HistoryEntry> of(LedgerId id) {
        return of(EntityKinds.entry(Checks.requireGiven("id", id)));
    }

    @Override
    public List<HistoryEntry> of(ContactPersonId id) {
        return of(EntityKinds.CONTACT_PERSON.subjectOf(Checks.requireGiven("id", id)));
    }

    @Override
    public List<HistoryEntry> of(DictionaryValueId id) {
        return of(EntityKinds.DICTIONARY_VALUE.subjectOf(Checks.requireGiven("id", id)));
    }

    @Override
    public List<HistoryEntry> of(Subject subject) {
        Checks.requireGiven("subject", subject);
        return commands.query(work -> {
            VisibleSubjects visible = new VisibleSubjects(work);
            return visible.contains(subject)
                    ? work.stores().history().of(subject).stream()
                            .map(visible::of)
                            .toList()
                    : List.of();
        });
    }

    @Override
    public List<Subject> deleted(DocumentKind kind, String number) {
        return deleted(Checks.requireGiven("kind", kind).subject(), "number", Checks.requireGiven("number", number));
    }

    @Override
    public List<Subject> deleted(MasterKind kind, String code) {
        return deleted(SubjectKind.of(Checks.requireGiven("kind", kind)), "code", Checks.requireGiven("code", code));
    }

    private List<Subject> deleted(SubjectKind kind, String field, String value) {
        return commands.query(work -> work.stores().history().deleted(kind, field, value).stream()
                .filter(new VisibleSubjects(work)::contains)
                .toList());
    }
}
