package io.crmkit.memory;

import io.crmkit.document.SubjectKind;
import io.crmkit.error.InUseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** Counts by kind what names an entry or value (M4, D1). Kinds with a count of 0 are left out. */
final class UsageCount {
    private final List<InUseException.Usage> usages = new ArrayList<>();

    /** Counts the documents that meet the condition, and returns this object. */
    <T> UsageCount count(SubjectKind kind, Collection<T> documents, Predicate<T> names) {
        long count = documents.stream().filter(names).count();
        if (count > 0) {
            usages.add(new InUseException.Usage(kind, String.valueOf(count)));
        }
        return this;
    }

    List<InUseException.Usage> usages() {
        return List.copyOf(usages);
    }
}
