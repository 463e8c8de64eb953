package io.crmkit.jdbc.testdb;

import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** H2 in memory: a database for each name. */
final class H2Server implements TestDatabase.Server {

    @Override
    public DataSource dataSource(String database) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + database + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=4000");
        return source;
    }

    @Override
    public void create(String database) {
        // the first connection makes it
    }
}
