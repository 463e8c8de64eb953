package io.crmkit.internal.command;

import io.crmkit.error.InUseException;
import io.crmkit.internal.change.Subjects;
import io.crmkit.user.Restriction;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an actor is told of the uses of something: of the kinds of documents that are hidden from it in part only that
 * some document of some kind uses it, for their number counts hidden ones too (U3).
 */
public record RedactedUsages(Access access) {

    private static final InUseException.Usage SOME = new InUseException.Usage("reference", "1");

    public List<InUseException.Usage> of(List<InUseException.Usage> uses) {
        List<InUseException.Usage> told =
                uses.stream().filter(use -> isTold(use.kind())).toList();
        return told.size() == uses.size()
                ? List.copyOf(uses)
                : Stream.concat(told.stream(), Stream.of(SOME)).toList();
    }

    /** The refusal as the actor is told it. */
    InUseException of(InUseException refused) {
        List<InUseException.Usage> told = of(refused.usages());
        return told.equals(refused.usages()) ? refused : new InUseException(refused.code(), told);
    }

    private boolean isTold(String kind) {
        return switch (kind) {
            case Subjects.OPPORTUNITY, Subjects.CONTACT_RECORD -> isWhole(access.opportunities());
            case Subjects.PROJECT, Subjects.MAINTENANCE_RECORD, Subjects.VENDOR -> isWhole(access.projects());
            case Subjects.QUOTE, "quote_line" -> isWhole(access.quotes());
            case Subjects.SERVICE -> isWhole(access.services());
            case Subjects.WORK_PLAN -> isWhole(access.workPlans());
            default -> true;
        };
    }

    private static boolean isWhole(Restriction restriction) {
        return restriction instanceof Restriction.All;
    }
}
