package io.crmkit.reports.table;

import io.crmkit.Crm;
import io.crmkit.document.Subject;
import io.crmkit.history.FieldChange;
import io.crmkit.history.HistoryEntry;
import io.crmkit.history.Touched;
import io.crmkit.reports.table.ReportColumn.Kind;
import io.crmkit.text.Localized;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shows the history of a document or master record as a table with one row for each changed field (H1).
 */
final class HistoryTable {

    /** The exchange format writes instants in the same way. */
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private static final List<ReportColumn> COLUMNS = List.of(
            ReportColumn.of("at", "history.at", Kind.TEXT),
            ReportColumn.of("actor", "history.actor", Kind.TEXT),
            ReportColumn.of("action", "history.action", Kind.TEXT),
            ReportColumn.of("kind", "history.kind", Kind.TEXT),
            ReportColumn.of("part", "history.part", Kind.TEXT),
            ReportColumn.of("effect", "history.effect", Kind.TEXT),
            ReportColumn.of("field", "history.field", Kind.TEXT),
            ReportColumn.of("old", "history.old", Kind.TEXT),
            ReportColumn.of("new", "history.new", Kind.TEXT));

    private HistoryTable() {}

    static ReportTable of(Crm crm, Localized title, Subject subject) {
        HistoryValues values = new HistoryValues(crm);
        List<ReportRow> rows = new ArrayList<>();
        for (HistoryEntry entry : crm.history().of(subject)) {
            for (Touched touched : of(entry, subject)) {
                if (touched.fields().isEmpty()) {
                    rows.add(row(entry, touched, null, null, null));
                }
                for (FieldChange change : touched.fields()) {
                    rows.add(row(
                            entry,
                            touched,
                            change.field(),
                            shown(
                                    values,
                                    touched,
                                    change.field(),
                                    change.before().orElse(null)),
                            shown(
                                    values,
                                    touched,
                                    change.field(),
                                    change.after().orElse(null))));
                }
            }
        }
        return new ReportTable(title, COLUMNS, rows, List.of());
    }

    private static List<Touched> of(HistoryEntry entry, Subject subject) {
        List<Touched> here = entry.touched().stream()
                .filter(touched ->
                        touched.subject().equals(subject) || touched.root().equals(subject))
                .toList();
        return here.isEmpty() ? entry.touched() : here;
    }

    private static @Nullable String shown(HistoryValues values, Touched touched, String field, @Nullable String value) {
        return value == null ? null : values.shown(touched.subject(), field, value);
    }

    private static ReportRow row(
            HistoryEntry entry,
            Touched touched,
            @Nullable String field,
            @Nullable String before,
            @Nullable String after) {
        Subject subject = touched.subject();
        int slash = subject.id().indexOf('/');
        return ReportRow.of(
                INSTANT.format(entry.at()),
                entry.actor(),
                entry.action(),
                subject.kind(),
                slash < 0 ? null : subject.id().substring(slash + 1),
                touched.effect().name(),
                field,
                before,
                after);
    }
}
