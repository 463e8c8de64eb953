package io.crmkit.internal.verify;

import io.crmkit.document.Action;
import io.crmkit.document.Subject;
import io.crmkit.document.SubjectKind;
import io.crmkit.internal.command.Commands;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.internal.entity.EntityKinds;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterKind;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.opportunity.OpportunityState;
import io.crmkit.project.BlobId;
import io.crmkit.project.Origin;
import io.crmkit.project.Project;
import io.crmkit.project.ProjectId;
import io.crmkit.record.ParentId;
import io.crmkit.record.RecordKind;
import io.crmkit.record.RecordParent;
import io.crmkit.record.TrackedSnapshot;
import io.crmkit.report.Analysis;
import io.crmkit.report.Grouping;
import io.crmkit.report.OpportunityCriteria;
import io.crmkit.report.OpportunitySums;
import io.crmkit.spi.LedgerNode;
import io.crmkit.spi.store.SnapshotReader;
import io.crmkit.user.Restriction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks that the stored data keeps all rules that must always hold, and reports the violations. */
public final class Verifier {

    private final UnitOfWork work;
    private final List<String> violations = new ArrayList<>();
    private final Set<LedgerId> named = new LinkedHashSet<>();
    private final RecordVerifier<OpportunityId, Opportunity> opportunities =
            new RecordVerifier<>("O7", named, violations);
    private final RecordVerifier<ProjectId, Project> projects = new RecordVerifier<>("P4", named, violations);
    private final QuoteVerifier quotes = new QuoteVerifier(
            record -> opportunities.hasRecord(record) || projects.hasRecord(record), named, violations);
    private final ServiceVerifier services =
            new ServiceVerifier(id -> projects.parents().containsKey(id), named, violations);

    private Verifier(UnitOfWork work) {
        this.work = work;
    }

    /** The violations, each as a line that begins with the rule it breaks; none if all is well. */
    public static List<String> verify(Commands commands) {
        return commands.query(Action.VERIFY, work -> new Verifier(work).violations());
    }

    private List<String> violations() {
        SnapshotReader snapshot = work.stores().snapshot();
        snapshot.opportunities(opportunities::take);
        snapshot.contactRecords(opportunities::take);
        snapshot.projects(projects::take);
        snapshot.maintenanceRecords(projects::take);
        snapshot.quotes(quotes::take, quotes::takeUnsound);
        snapshot.services(services::take);
        snapshot.replies(reply -> {
            if (reply.record().parent().recordKind() == RecordKind.MAINTENANCE) {
                projects.take(reply);
            } else {
                opportunities.take(reply);
            }
        });
        new PlanVerifier(named, violations).check(snapshot);
        checkVendors(snapshot);
        checkDocuments(snapshot);
        snapshot.contactPersons(person -> named.add(person.customer()));
        opportunities.check();
        projects.check();
        checkOrigins();
        checkHistory(snapshot);
        checkReport();
        quotes.checkReport(work);
        services.checkReport(work);
        checkLedger();
        return List.copyOf(violations);
    }

    /** An opportunity is CONVERTED if and only if a project names it, and then only one does. */
    private void checkOrigins() {
        Set<OpportunityId> origins = new HashSet<>();
        for (Project project : projects.parents().values()) {
            project.origin()
                    .filter(origin -> !origin.deleted())
                    .map(Origin::opportunity)
                    .ifPresent(origin -> {
                        if (!origins.add(origin)) {
                            say("O5", "the opportunity " + origin + " has become several projects");
                        }
                    });
        }
        for (Opportunity opportunity : opportunities.parents().values()) {
            boolean converted = opportunity.state() == OpportunityState.CONVERTED;
            if (converted != origins.contains(opportunity.id())) {
                say("O6", opportunity.number() + " is converted without a project, or has one without being converted");
            }
        }
    }

    private void checkVendors(SnapshotReader snapshot) {
        snapshot.vendors(vendor -> {
            named.add(vendor.partner());
            if (!projects.parents().containsKey(vendor.project())) {
                say("P4", "the vendor " + vendor.partner() + " of the missing project " + vendor.project());
            }
        });
    }

    /** Every document has its content, and every content its document. */
    private void checkDocuments(SnapshotReader snapshot) {
        Map<BlobId, Long> contents = new HashMap<>();
        work.contents().each(contents::put);
        snapshot.documents(document -> {
            Subject subject = EntityKinds.ATTACHMENT.subject(document);
            if (!projects.parents().containsKey(document.project())) {
                say("P4", "the document " + subject.id() + " of a missing project");
            }
            Long size = contents.remove(document.content());
            if (size == null || size != document.size()) {
                say("P2", "the content of the document " + subject.id() + " is missing or of another size");
            }
        });
        contents.keySet().forEach(content -> say("P2", "the content " + content + " belongs to no document"));
    }

    private void checkHistory(SnapshotReader snapshot) {
        Map<ParentId, RecordParent<?, ?>> unknown = new HashMap<>(opportunities.parents());
        unknown.putAll(projects.parents());
        snapshot.lastSnapshots(last -> {
            RecordParent<?, ?> now = unknown.remove(last.id());
            if ((now == null) != last.deleted()) {
                say("H1", "the history of " + last.id() + " and the store differ on whether it is deleted");
            } else if (now != null && !equalsIgnoringRevision(TrackedSnapshot.of(now, false), last)) {
                say("H1", "the last snapshot of " + now.number() + " is not what the store has");
            }
        });
        unknown.values().forEach(parent -> say("H1", parent.number() + " has no history"));
    }

    /** The revision also counts what is no part of a snapshot, such as a reply. */
    private static boolean equalsIgnoringRevision(TrackedSnapshot now, TrackedSnapshot last) {
        return now.revision() >= last.revision()
                && now.state().equals(last.state())
                && now.customer().equals(last.customer())
                && now.salesperson().equals(last.salesperson())
                && now.tracked().equals(last.tracked());
    }

    private void checkReport() {
        OpportunityCriteria criteria = OpportunityCriteria.groupBy(Grouping.CUSTOMER);
        OpportunitySums reported = Analysis.of(
                        criteria,
                        work.stores().opportunities().analyse(criteria, Restriction.all()),
                        OpportunitySums.NONE)
                .total();
        OpportunitySums counted = opportunities.parents().values().stream()
                .map(o -> new OpportunitySums(
                        1,
                        o.present().cost().value(),
                        o.present().amount().value(),
                        o.opportunityAmount().value()))
                .reduce(OpportunitySums.NONE, OpportunitySums::plus);
        if (reported.count() != counted.count()
                || reported.cost().compareTo(counted.cost()) != 0
                || reported.expected().compareTo(counted.expected()) != 0
                || reported.opportunityAmount().compareTo(counted.opportunityAmount()) != 0) {
            say("A1", "the report's totals are not the sums of the opportunities");
        }
    }

    private void checkLedger() {
        Map<LedgerId, LedgerNode> found = work.ledger().findAll(work.transaction(), named);
        for (LedgerId id : named) {
            LedgerNode node = found.get(id);
            if (node == null) {
                say("M4", "the " + id.kind().word() + " " + id + " that documents name is missing");
            } else if (node.category() && isNamedByDocument(id)) {
                say("M2", "the " + id.kind().word() + " " + node.code() + " that documents name is a category");
            }
        }
        for (MasterKind kind : MasterKind.values()) {
            work.ledger().violations(work.transaction(), kind).forEach(what -> say("M5", what));
            if (work.ledger().editable(kind).isPresent()) {
                new TreeVerifier(work, this::say).verify(kind);
            }
        }
    }

    private boolean isNamedByDocument(LedgerId id) {
        return work.stores().references().uses(id).stream()
                .anyMatch(usage -> usage.kind() != SubjectKind.CONTACT_PERSON);
    }

    private void say(String rule, String what) {
        violations.add(rule + ": " + what);
    }
}
