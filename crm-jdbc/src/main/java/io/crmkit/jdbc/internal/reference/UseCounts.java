package io.crmkit.jdbc.internal.reference;

import io.crmkit.document.SubjectKind;
import io.crmkit.error.InUseException;
import io.crmkit.jdbc.internal.session.Counts;
import io.crmkit.jdbc.internal.session.Session;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/**
 * Counts the rows that name an entry, by kind. In our own transaction all counts are one statement. In the host's, each
 * is a locking read, because it feeds a decision (K2). Not thread-safe.
 */
final class UseCounts {

    private final Session session;
    private final Map<SubjectKind, Long> held = new LinkedHashMap<>();
    private final Map<SubjectKind, Field<Integer>> asked = new LinkedHashMap<>();

    UseCounts(Session session) {
        this.session = session;
    }

    /** Counts rows of a table. */
    void rows(SubjectKind kind, Table<?> table, Condition named) {
        if (session.joined()) {
            held.put(kind, Counts.of(session, table, named));
        } else {
            asked.put(kind, DSL.field(DSL.selectCount().from(table).where(named)));
        }
    }

    /** Counts distinct values of a column. */
    void distinct(SubjectKind kind, TableField<?, ?> field, Condition named) {
        if (session.joined()) {
            held.put(kind, Counts.distinct(session, field, named));
        } else {
            asked.put(
                    kind,
                    DSL.field(DSL.select(DSL.countDistinct(field))
                            .from(field.getTable())
                            .where(named)));
        }
    }

    /** Returns the kinds that name the entry, with their counts. */
    List<InUseException.Usage> usages() {
        Map<SubjectKind, Long> counts = new LinkedHashMap<>(held);
        if (!asked.isEmpty()) {
            List<Field<Integer>> fields = new ArrayList<>(asked.values());
            Record answers = session.dsl().select(fields).fetchSingle();
            int at = 0;
            for (SubjectKind kind : asked.keySet()) {
                counts.put(kind, answers.get(at++, Long.class));
            }
        }
        List<InUseException.Usage> usages = new ArrayList<>();
        counts.forEach((kind, count) -> {
            if (count > 0) {
                usages.add(new InUseException.Usage(kind, String.valueOf(count)));
            }
        });
        return usages;
    }
}
