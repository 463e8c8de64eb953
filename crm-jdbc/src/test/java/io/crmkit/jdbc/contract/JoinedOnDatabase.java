package io.crmkit.jdbc.contract;

import io.crmkit.Crm;
import io.crmkit.CrmBuilder;
import io.crmkit.jdbc.CrmSchema;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.jdbc.JoinedConnection;
import io.crmkit.jdbc.testdb.TestDatabase;
import io.crmkit.testkit.AccessContract;
import io.crmkit.testkit.AnalysisContract;
import io.crmkit.testkit.BackFillContract;
import io.crmkit.testkit.ClockContract;
import io.crmkit.testkit.ContactPersonContract;
import io.crmkit.testkit.DictionaryContract;
import io.crmkit.testkit.DocumentContract;
import io.crmkit.testkit.ExchangeContract;
import io.crmkit.testkit.FilterContract;
import io.crmkit.testkit.Fixtures;
import io.crmkit.testkit.HistoryContract;
import io.crmkit.testkit.HostileInputContract;
import io.crmkit.testkit.HostileQueryContract;
import io.crmkit.testkit.IdempotencyContract;
import io.crmkit.testkit.LedgersContract;
import io.crmkit.testkit.ListContract;
import io.crmkit.testkit.MaintenanceRecordContract;
import io.crmkit.testkit.MasterListContract;
import io.crmkit.testkit.NullContract;
import io.crmkit.testkit.OperatorContract;
import io.crmkit.testkit.OpportunityContract;
import io.crmkit.testkit.OpportunityStateContract;
import io.crmkit.testkit.PreferenceContract;
import io.crmkit.testkit.ProjectAnalysisContract;
import io.crmkit.testkit.ProjectContract;
import io.crmkit.testkit.ProjectConversionContract;
import io.crmkit.testkit.ProjectDeletionContract;
import io.crmkit.testkit.ProjectListContract;
import io.crmkit.testkit.ProjectStateContract;
import io.crmkit.testkit.QuoteAnalysisContract;
import io.crmkit.testkit.QuoteContract;
import io.crmkit.testkit.QuoteLinkContract;
import io.crmkit.testkit.QuoteListContract;
import io.crmkit.testkit.RecordContract;
import io.crmkit.testkit.RecordListContract;
import io.crmkit.testkit.ServiceAnalysisContract;
import io.crmkit.testkit.ServiceContract;
import io.crmkit.testkit.ServiceLinkContract;
import io.crmkit.testkit.ServiceListContract;
import io.crmkit.testkit.SubordinatesContract;
import io.crmkit.testkit.TraceContract;
import io.crmkit.testkit.TreeContract;
import io.crmkit.testkit.TreeUseContract;
import io.crmkit.testkit.VendorContract;
import io.crmkit.testkit.WorkPlanContract;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The contracts of one thread, each test in one transaction of the host that is rolled back in the end. */
abstract class JoinedOnDatabase
        implements OpportunityContract,
                OpportunityStateContract,
                RecordContract,
                BackFillContract,
                ProjectContract,
                ProjectConversionContract,
                ProjectStateContract,
                ProjectDeletionContract,
                MaintenanceRecordContract,
                VendorContract,
                DocumentContract,
                TreeContract,
                TreeUseContract,
                ContactPersonContract,
                DictionaryContract,
                ExchangeContract,
                ListContract,
                FilterContract,
                OperatorContract,
                ProjectListContract,
                RecordListContract,
                AnalysisContract,
                ProjectAnalysisContract,
                QuoteContract,
                QuoteLinkContract,
                QuoteListContract,
                QuoteAnalysisContract,
                ServiceContract,
                ServiceLinkContract,
                ServiceListContract,
                ServiceAnalysisContract,
                WorkPlanContract,
                TraceContract,
                PreferenceContract,
                MasterListContract,
                HistoryContract,
                IdempotencyContract,
                LedgersContract,
                AccessContract,
                SubordinatesContract,
                ClockContract,
                HostileInputContract,
                NullContract,
                HostileQueryContract {

    private static final Map<TestDatabase, DataSource> SOURCES = new EnumMap<>(TestDatabase.class);

    private final DataSource source;
    private Connection connection;
    private JdbcStore store;
    private Crm crm;

    JoinedOnDatabase(TestDatabase database) {
        source = SOURCES.computeIfAbsent(database, JoinedOnDatabase::migrated);
    }

    private static DataSource migrated(TestDatabase database) {
        DataSource source = database.freshDatabase();
        CrmSchema.migrate(source, CrmSchema.PREFIX);
        return source;
    }

    @BeforeEach
    void begin() throws SQLException {
        connection = source.getConnection();
        connection.setAutoCommit(false);
        store = JdbcStore.joining(JoinedConnection.of(connection)).build();
        crm = builder().build();
        crm.createLedger();
    }

    @Override
    @AfterEach
    public void allInvariantsHold() {
        try (Connection ended = connection) {
            OpportunityContract.super.allInvariantsHold();
            ended.rollback();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public Crm crm() {
        return crm;
    }

    @Override
    public CrmBuilder builder() {
        return Fixtures.on(store);
    }
}
