/** Reports as tables, rendered as text and CSV; CSV folders. */
module io.crmkit.reports {
    requires transitive io.crmkit.core;
    requires de.siegmar.fastcsv;
    requires org.dhatim.fastexcel;
    requires java.xml;
    requires static java.desktop;
    requires static openhtmltopdf.core;
    requires static openhtmltopdf.pdfbox;
    requires static org.apache.fontbox;
    requires static org.apache.pdfbox;
    requires static org.apache.pdfbox.io;
    requires static transitive org.jspecify;

    exports io.crmkit.reports.csv;
    exports io.crmkit.reports.font;
    exports io.crmkit.reports.quote;
    exports io.crmkit.reports.render;
    exports io.crmkit.reports.table;
}
