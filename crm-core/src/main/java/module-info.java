/** An embeddable CRM: the domain, its ports, and a store in memory. */
@SuppressWarnings("module") // the module that is named below is compiled after this one
module io.crmkit.core {
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;
    requires com.google.common;
    requires org.hibernate.validator;

    exports io.crmkit;
    exports io.crmkit.dictionary;
    exports io.crmkit.document;
    exports io.crmkit.error;
    exports io.crmkit.event;
    exports io.crmkit.exchange;
    exports io.crmkit.history;
    exports io.crmkit.ledger;
    exports io.crmkit.list;
    exports io.crmkit.memory;
    exports io.crmkit.opportunity;
    exports io.crmkit.plan;
    exports io.crmkit.project;
    exports io.crmkit.quote;
    exports io.crmkit.record;
    exports io.crmkit.report;
    exports io.crmkit.service;
    exports io.crmkit.spi;
    exports io.crmkit.spi.store;
    exports io.crmkit.text;
    exports io.crmkit.user;
    exports io.crmkit.value;
    exports io.crmkit.value.constraint;

    // the lists of our own adapter are made from the same fields as those in memory
    exports io.crmkit.internal.entity to
            io.crmkit.jdbc;

    // our own modules and the test kit keep to the same limits
    exports io.crmkit.internal.limit to
            io.crmkit.jdbc,
            io.crmkit.reports,
            io.crmkit.testkit;

    uses io.crmkit.spi.CrmPlugin;

    opens io.crmkit.internal.constraint to
            org.hibernate.validator;
    opens io.crmkit.value.constraint to
            org.hibernate.validator;
    opens io.crmkit.opportunity to
            org.hibernate.validator;
    opens io.crmkit.plan to
            org.hibernate.validator;
    opens io.crmkit.project to
            org.hibernate.validator;
    opens io.crmkit.record to
            org.hibernate.validator;
    opens io.crmkit.quote to
            org.hibernate.validator;
    opens io.crmkit.service to
            org.hibernate.validator;
    opens io.crmkit.ledger to
            org.hibernate.validator;
}
