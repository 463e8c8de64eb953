/** The command line and programs to copy from. */
module io.crmkit.examples {
    requires com.zaxxer.hikari;
    requires info.picocli;
    requires io.crmkit.jdbc;
    requires io.crmkit.reports;
    requires java.desktop;
    requires java.logging;
    requires openhtmltopdf.core;
    requires org.apache.pdfbox;
    requires java.sql;
    requires spring.jdbc;
    requires spring.tx;

    exports io.crmkit.examples;
    exports io.crmkit.examples.cli;
    exports io.crmkit.examples.demo;
    exports io.crmkit.examples.host;
    exports io.crmkit.examples.hostcode;
    exports io.crmkit.examples.pictures;
    exports io.crmkit.examples.plugin;

    provides io.crmkit.spi.CrmPlugin with
            io.crmkit.examples.plugin.HouseRules;

    opens io.crmkit.examples.cli to
            info.picocli;
}
