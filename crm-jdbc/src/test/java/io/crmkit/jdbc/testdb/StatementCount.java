package io.crmkit.jdbc.testdb;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/**
 * Counts what goes to a database: each execute and each batch is one statement. Left out is what opens a transaction on
 * PostgreSQL, as elsewhere what its driver does for that.
 */
public final class StatementCount implements QueryExecutionListener {

    private final List<String> statements = new ArrayList<>();

    /** A data source that is counted. */
    public DataSource on(DataSource source) {
        return ProxyDataSourceBuilder.create(source).listener(this).build();
    }

    /** What a piece of work sends. */
    public List<String> of(Runnable work) {
        statements.clear();
        work.run();
        return List.copyOf(statements);
    }

    @Override
    public void beforeQuery(ExecutionInfo info, List<QueryInfo> queries) {
        String sql = queries.stream().map(QueryInfo::getQuery).distinct().collect(Collectors.joining("; "));
        if (!sql.startsWith("set transaction ")) {
            statements.add(sql);
        }
    }

    @Override
    public void afterQuery(ExecutionInfo info, List<QueryInfo> queries) {
        // counted before, so that what fails counts too
    }
}
