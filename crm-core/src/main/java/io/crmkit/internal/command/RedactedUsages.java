package io.crmkit.internal.command;

import io.crmkit.document.SubjectKind;
import io.crmkit.error.InUseException;
import io.crmkit.user.Restriction;
import java.util.List;
import java.util.stream.Stream;

/**
 * Hides from an actor which uses of an object are documents that the actor cannot see. If the actor cannot see all
 * documents of a kind, the uses of this kind are replaced by one unspecific use, because their number would reveal
 * hidden documents (U3).
 *
 * @param access what the actor may see
 */
public record RedactedUsages(Access access) {

    private static final InUseException.Usage SOME = new InUseException.Usage(InUseException.General.REFERENCE, "1");

    public List<InUseException.Usage> of(List<InUseException.Usage> uses) {
        List<InUseException.Usage> shown =
                uses.stream().filter(use -> isShown(use.kind())).toList();
        return shown.size() == uses.size()
                ? List.copyOf(uses)
                : Stream.concat(shown.stream(), Stream.of(SOME)).toList();
    }

    /** Returns the refusal as the actor may see it. */
    InUseException of(InUseException refused) {
        List<InUseException.Usage> shown = of(refused.usages());
        return shown.equals(refused.usages()) ? refused : new InUseException(refused.code(), shown);
    }

    private boolean isShown(InUseException.Kind kind) {
        return !(kind instanceof SubjectKind ours)
                || ours.document()
                        .map(access::visible)
                        .map(RedactedUsages::isWhole)
                        .orElse(true);
    }

    private static boolean isWhole(Restriction restriction) {
        return restriction instanceof Restriction.All;
    }
}
