package io.crmkit.document;

import java.util.List;

/**
 * What a deletion would remove and change, as a value (G1). Immutable and thread-safe.
 *
 * @param roots what the plan is about, what is to be deleted first: any change of one of them, or of what hangs on it,
 *     makes the plan stale
 * @param removed everything that goes, by kind, what is to be deleted first
 * @param changed everything that stays and is changed, by kind
 * @since 0.1
 */
public record DeletionPlan(List<Root> roots, List<Part> removed, List<Part> changed) {

    /** The most ids a part names. */
    public static final int MAX_IDS = 1000;

    public DeletionPlan {
        roots = List.copyOf(roots);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    /** A document as it was when the plan was made. */
    public record Root(Subject subject, long revision) {}

    /**
     * The documents of one kind.
     *
     * @param count how many
     * @param ids the first {@value #MAX_IDS} of them, in canonical text
     */
    public record Part(SubjectKind kind, long count, List<String> ids) {

        public Part {
            ids = List.copyOf(ids);
        }

        /** A part of these ids. */
        public static Part of(SubjectKind kind, List<?> ids) {
            return new Part(
                    kind,
                    ids.size(),
                    ids.stream().limit(MAX_IDS).map(Object::toString).toList());
        }
    }
}
