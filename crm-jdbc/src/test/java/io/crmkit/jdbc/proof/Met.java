package io.crmkit.jdbc.proof;

import io.crmkit.record.ParentId;
import io.crmkit.record.RecordId;
import java.util.ArrayList;
import java.util.List;

/** The documents of one kind that a trace has met, with their records: everything that was ever added. */
final class Met<P extends ParentId> {

    private final List<P> parents = new ArrayList<>();
    private final List<RecordId<P>> records = new ArrayList<>();

    void add(P parent) {
        parents.add(parent);
    }

    void add(RecordId<P> record) {
        records.add(record);
    }

    P parent(int place) {
        return at(parents, place);
    }

    RecordId<P> record(int place) {
        return at(records, place);
    }

    List<P> parents() {
        return parents;
    }

    static <T> T at(List<T> met, int place) {
        return met.get(place % met.size());
    }
}
