package io.crmkit.jdbc.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.Crm;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.jdbc.testdb.TestDatabase;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.project.ProjectId;
import io.crmkit.record.RecordId;
import io.crmkit.testkit.Fixtures;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrackedLogTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("H2: each command that changes an opportunity logs its state and tracked values, the deletion too")
    void opportunity(TestDatabase database) throws SQLException {
        DataSource source = database.freshDatabase();
        Crm crm = ready(source);
        Fixtures with = new Fixtures(crm);
        OpportunityId id = with.opportunity(o -> o.expected(BigDecimal.TEN)).id();
        crm.contactRecords()
                .add(with.note(id).amount(new BigDecimal(20)).completed().build());
        crm.opportunities().approve(id);
        crm.opportunities().revokeApproval(id);
        crm.opportunities().delete(id);
        assertThat(log(source, "opportunity", id.value()))
                .containsExactly(
                        "1 ACTIVE 10 10 present",
                        "2 ACTIVE 10 20 present",
                        "3 APPROVED 10 20 present",
                        "4 ACTIVE 10 20 present",
                        "5 ACTIVE 10 20 deleted");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("H2: each command that changes a project logs its state and actual values, the deletion too")
    void project(TestDatabase database) throws SQLException {
        DataSource source = database.freshDatabase();
        Crm crm = ready(source);
        Fixtures with = new Fixtures(crm);
        ProjectId id = with.project(p -> p.expected(BigDecimal.TEN)).id();
        RecordId<ProjectId> record =
                with.openWork(id, r -> r.amount(new BigDecimal(20))).id();
        crm.maintenanceRecords().complete(record);
        crm.projects().terminate(id);
        crm.projects().reactivate(id);
        crm.projects().delete(id);
        assertThat(log(source, "project", id.value()))
                .containsExactly(
                        "1 ACTIVE 10 10 present",
                        "3 ACTIVE 10 20 present",
                        "4 TERMINATED 10 20 present",
                        "5 ACTIVE 10 20 present",
                        "6 ACTIVE 10 20 deleted");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("H2: a conversion and its undoing log both the opportunity and the project")
    void conversion(TestDatabase database) throws SQLException {
        DataSource source = database.freshDatabase();
        Crm crm = ready(source);
        Fixtures with = new Fixtures(crm);
        OpportunityId origin = with.opportunity(o -> o.expected(BigDecimal.TEN)).id();
        ProjectId id = with.converted(origin).id();
        crm.projects().delete(id);
        assertThat(log(source, "opportunity", origin.value()))
                .containsExactly(
                        "1 ACTIVE 10 10 present",
                        "2 APPROVED 10 10 present",
                        "3 CONVERTED 10 10 present",
                        "4 APPROVED 10 10 present");
        assertThat(log(source, "project", id.value()))
                .containsExactly("1 ACTIVE 10 10 present", "2 ACTIVE 10 10 deleted");
    }

    private static Crm ready(DataSource source) {
        Crm crm = Fixtures.on(JdbcStore.standalone(source).build()).build();
        crm.createLedger();
        return crm;
    }

    /** The rows of the log: revision, state, entered and present amount. */
    private static List<String> log(DataSource source, String kind, UUID parent) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement select = connection.prepareStatement("select revision, state, entered_amount, amount,"
                        + " deleted from crm_tracked_log where kind = ? and parent = ? order by revision")) {
            select.setString(1, kind);
            select.setObject(2, parent);
            List<String> log = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    log.add(rows.getLong(1) + " " + rows.getString(2) + " "
                            + rows.getBigDecimal(3).intValueExact() + " "
                            + rows.getBigDecimal(4).intValueExact()
                            + (rows.getBoolean(5) ? " deleted" : " present"));
                }
            }
            return log;
        }
    }
}
