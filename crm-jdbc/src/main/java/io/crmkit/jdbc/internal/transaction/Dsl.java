package io.crmkit.jdbc.internal.transaction;

import io.crmkit.jdbc.internal.schema.DefaultSchema;
import io.crmkit.jdbc.internal.sql.Database;
import java.sql.Connection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.ExecuteListener;
import org.jooq.Table;
import org.jooq.conf.MappedSchema;
import org.jooq.conf.MappedTable;
import org.jooq.conf.ParamCastMode;
import org.jooq.conf.RenderMapping;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.conf.SettingsTools;
import org.jooq.conf.StatementType;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.NoTransactionProvider;
import org.jspecify.annotations.Nullable;

/**
 * Creates the jOOQ contexts of this module. Their statements name the CRM's tables with the configured prefix, and
 * nothing else about them can be configured by a host.
 */
public final class Dsl {

    /** Matches exactly the generated tables, so that the prefix is added to no table of a host. */
    private static final Pattern OUR_TABLES = Pattern.compile(DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
            .map(Table::getName)
            .collect(Collectors.joining("|", "^(", ")$")));

    private Dsl() {}

    /**
     * Returns the settings for a prefix.
     *
     * @param prefix the validated prefix of the tables
     */
    public static Settings settings(String prefix) {
        return new Settings()
                // Names are unquoted so that each database folds their case as it does in the schema script. Statements
                // are not logged, because bound values are personal data (K18). The session variable for group_concat
                // stays as it is, because the session may be the host's (K10).
                .withRenderSchema(false)
                .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
                .withExecuteLogging(false)
                .withStatementType(StatementType.PREPARED_STATEMENT)
                .withParamCastMode(ParamCastMode.NEVER)
                .withRenderGroupConcatMaxLenSessionVariable(false)
                .withRenderMapping(new RenderMapping()
                        .withSchemata(new MappedSchema()
                                .withInput("")
                                .withTables(new MappedTable()
                                        .withInputExpression(OUR_TABLES)
                                        .withOutput(prefix + "$1"))));
    }

    /**
     * Returns a context for tables of the host. It does not add the prefix, even to a table that happens to be named
     * like one of ours.
     */
    public static DSLContext ofHost(DSLContext ours) {
        return DSL.using(
                ours.configuration().derive(SettingsTools.clone(ours.settings()).withRenderMapping(null)));
    }

    /**
     * Returns a context on a connection.
     *
     * @param listener sees each statement before it runs; null for none
     */
    public static DSLContext of(
            Connection connection, Database database, Settings settings, @Nullable ExecuteListener listener) {
        DefaultConfiguration configuration = new DefaultConfiguration();
        configuration.set(connection);
        configuration.set(database.dialect());
        configuration.set(settings);
        // jOOQ must not begin or end transactions: that is the task of OwnConnection, or of the host (K7, K10).
        configuration.set(new NoTransactionProvider());
        if (listener != null) {
            configuration.set(listener);
        }
        return DSL.using(configuration);
    }
}
