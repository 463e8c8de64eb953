package io.crmkit.document;

import java.util.List;

/**
 * What a deletion would remove and change, as a value that an application can show before it deletes (G1). Immutable
 * and thread-safe.
 *
 * @param roots the documents that the plan depends on, the one to be deleted first; a change of one of them or of its
 *     parts makes the plan stale
 * @param removed what would be removed, by kind, the kind of the document to be deleted first
 * @param changed what would stay and be changed, by kind
 * @since 0.1
 */
public record DeletionPlan(List<Root> roots, List<Part> removed, List<Part> changed) {

    /** The maximum number of ids that a part lists (K17). */
    public static final int MAX_IDS = 1000;

    /** Copies the lists, so that the plan is immutable. */
    public DeletionPlan {
        roots = List.copyOf(roots);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    /**
     * A document as it was when the plan was made.
     *
     * @param subject the document
     * @param revision its revision at that time
     */
    public record Root(Subject subject, long revision) {}

    /**
     * The affected documents or parts of documents of one kind.
     *
     * @param kind the kind
     * @param count how many there are
     * @param ids the ids of the first {@value #MAX_IDS} of them, in canonical text
     */
    public record Part(SubjectKind kind, long count, List<String> ids) {

        /** Copies the list, so that the part is immutable. */
        public Part {
            ids = List.copyOf(ids);
        }

        /** Returns the part that consists of these ids. It counts all of them and keeps the first {@value #MAX_IDS}. */
        public static Part of(SubjectKind kind, List<?> ids) {
            return new Part(
                    kind,
                    ids.size(),
                    ids.stream().limit(MAX_IDS).map(Object::toString).toList());
        }
    }
}
