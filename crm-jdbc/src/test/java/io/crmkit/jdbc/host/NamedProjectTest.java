package io.crmkit.jdbc.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.Crm;
import io.crmkit.jdbc.testdb.TestDatabase;
import io.crmkit.project.ProjectId;
import io.crmkit.testkit.Fixtures;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Projects that one transaction names in a service while another deletes them. */
class NamedProjectTest {

    @ParameterizedTest
    @MethodSource("io.crmkit.jdbc.host.TwoHosts#everywhere")
    @DisplayName("K1 P4: a service added since a transaction began keeps no link to a project that it deletes")
    void since(TestDatabase database, int isolation) throws SQLException {
        try (TwoHosts two = new TwoHosts(database, isolation)) {
            ProjectId project = new Fixtures(two.crm).project().id();
            two.begin();
            name(two.crm, project);
            two.host.commit();
            two.late(late -> late.projects().delete(project));
            assertThat(two.verify()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("io.crmkit.jdbc.host.TwoHosts#everywhere")
    @DisplayName("K1 P4: the same where the service is added in a transaction of the CRM's own")
    void sinceInOwn(TestDatabase database, int isolation) throws SQLException {
        try (TwoHosts two = new TwoHosts(database, isolation)) {
            ProjectId project = new Fixtures(two.crm).project().id();
            two.begin();
            name(two.host.standalone().build(), project);
            two.late(late -> late.projects().delete(project));
            assertThat(two.verify()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("io.crmkit.jdbc.host.TwoHosts#everywhere")
    @DisplayName("K1 P4: a service that begins to name it since then keeps no link either")
    void modifiedSince(TestDatabase database, int isolation) throws SQLException {
        try (TwoHosts two = new TwoHosts(database, isolation)) {
            Fixtures with = new Fixtures(two.crm);
            ProjectId project = with.project().id();
            var service = with.service(draft -> draft).id();
            two.begin();
            with.modify(service, change -> change.project(project));
            two.host.commit();
            two.late(late -> late.projects().delete(project));
            assertThat(two.verify()).isEmpty();
        }
    }

    private static void name(Crm crm, ProjectId project) {
        new Fixtures(crm).service(service -> service.project(project));
    }
}
