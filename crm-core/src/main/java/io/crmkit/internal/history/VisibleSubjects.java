package io.crmkit.internal.history;

import io.crmkit.document.Numbered;
import io.crmkit.document.Subject;
import io.crmkit.document.SubjectKind;
import io.crmkit.history.HistoryEntry;
import io.crmkit.history.Touched;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.internal.document.DocumentType;
import io.crmkit.internal.document.DocumentTypes;
import io.crmkit.user.Restriction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides which history an actor may see. A hidden object shows no history. If any row of a kind is hidden from the
 * actor, the deleted objects of that kind show none either, because nobody knows any more whether they were hidden.
 */
final class VisibleSubjects {

    private final UnitOfWork work;
    private final Map<Subject, Boolean> known = new HashMap<>();

    VisibleSubjects(UnitOfWork work) {
        this.work = work;
    }

    boolean contains(Subject subject) {
        // The number of imported documents would reveal hidden ones.
        return subject.kind() == SubjectKind.LEDGER
                ? work.access().isUnrestricted()
                : subject.kind()
                        .document()
                        .map(kind -> containsRoot(DocumentTypes.of(kind), subject))
                        .orElse(true);
    }

    /** An entry with what it did to visible documents. */
    HistoryEntry of(HistoryEntry entry) {
        List<Touched> visible = entry.touched().stream()
                .filter(touched -> contains(touched.subject()))
                .toList();
        return new HistoryEntry(
                entry.command(), entry.action(), entry.actor(), entry.at(), entry.idempotencyKey(), visible);
    }

    private <I, T extends Numbered<I, T>> boolean containsRoot(DocumentType<I, T> type, Subject subject) {
        if (type.visible(work) instanceof Restriction.All) {
            return true;
        }
        Subject root = new Subject(type.kind().subject(), subject.id().split("/", 2)[0]);
        return known.computeIfAbsent(root, r -> isVisible(type, r.id()));
    }

    private <I, T extends Numbered<I, T>> boolean isVisible(DocumentType<I, T> type, String id) {
        try {
            return type.find(work, type.parse(id)).isPresent();
        } catch (IllegalArgumentException noId) {
            return false;
        }
    }
}
