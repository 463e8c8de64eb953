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

/** Makes contexts in which statements name our tables with their prefix and nothing else is configured by a host. */
public final class Dsl {

    private static final Pattern OUR_TABLES = Pattern.compile(DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
            .map(Table::getName)
            .collect(Collectors.joining("|", "^(", ")$")));

    private Dsl() {}

    public static Settings settings(String prefix) {
        return new Settings()
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

    /** The same, where tables are a host's, which go by their own names though they be called like ours. */
    public static DSLContext ofHost(DSLContext ours) {
        return DSL.using(
                ours.configuration().derive(SettingsTools.clone(ours.settings()).withRenderMapping(null)));
    }

    public static DSLContext of(
            Connection connection, Database database, Settings settings, @Nullable ExecuteListener listener) {
        DefaultConfiguration configuration = new DefaultConfiguration();
        configuration.set(connection);
        configuration.set(database.dialect());
        configuration.set(settings);
        configuration.set(new NoTransactionProvider());
        if (listener != null) {
            configuration.set(listener);
        }
        return DSL.using(configuration);
    }
}
