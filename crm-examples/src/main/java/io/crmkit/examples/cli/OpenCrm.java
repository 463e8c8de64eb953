package io.crmkit.examples.cli;

import com.zaxxer.hikari.HikariDataSource;
import io.crmkit.Crm;

/** A CRM with the pool it works on, if that is ours to close. */
record OpenCrm(Crm crm, HikariDataSource pool) implements AutoCloseable {

    @Override
    public void close() {
        crm.close();
        if (pool != null) {
            pool.close();
        }
    }
}
