package io.crmkit.reports.render;

import io.crmkit.reports.table.ReportTable;
import java.util.Locale;

/** Turns a report into text. Thread-safe. */
public interface ReportRenderer {

    /** The report in a language. */
    String render(ReportTable table, Locale locale);
}
