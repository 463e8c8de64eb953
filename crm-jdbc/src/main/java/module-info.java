/** The CRM's store on H2, PostgreSQL and MariaDB. */
module io.crmkit.jdbc {
    requires transitive io.crmkit.core;
    requires transitive java.sql;
    requires org.jooq;
    requires static com.h2database;
    requires static flyway.core;
    requires static transitive org.jspecify;

    exports io.crmkit.jdbc;
}
