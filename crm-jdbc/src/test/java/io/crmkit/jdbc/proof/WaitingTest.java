package io.crmkit.jdbc.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.zaxxer.hikari.HikariDataSource;
import io.crmkit.Crm;
import io.crmkit.error.BusyException;
import io.crmkit.error.CrmException;
import io.crmkit.error.StaleException;
import io.crmkit.error.ValidationException;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.jdbc.testdb.TestDatabase;
import io.crmkit.ledger.ContactPersonDraft;
import io.crmkit.ledger.ContactPersonId;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.project.ProjectId;
import io.crmkit.service.ServiceId;
import io.crmkit.testkit.Fixtures;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Transactions of our own that want the same rows at once: how long they wait, and what becomes of them. */
class WaitingTest {

    private static final int THREADS = 8;

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "K5: a command that waits for a lock fails as busy at its lock timeout, and its connection is unchanged")
    void patience(TestDatabase database) throws SQLException {
        try (HikariDataSource pool = database.freshPool(3)) {
            Crm crm = Fixtures.on(JdbcStore.standalone(pool)
                            .lockTimeout(Duration.ofSeconds(1))
                            .build())
                    .build();
            crm.createLedger();
            Opportunity held = new Fixtures(crm).opportunity();
            try (Connection other = pool.getConnection();
                    Statement statement = other.createStatement()) {
                other.setAutoCommit(false);
                statement.executeUpdate("update crm_opportunity set revision = revision");
                statement.executeUpdate("update crm_opportunity set lost_note = 'held'");
                Instant begun = Instant.now();
                assertThatThrownBy(() -> crm.opportunities().approve(held.id())).isInstanceOf(BusyException.class);
                // H2 has a lock timeout of its own, 4 seconds in these tests
                assertThat(Duration.between(begun, Instant.now()))
                        .isBetween(
                                Duration.ofMillis(700), Duration.ofMillis(database == TestDatabase.H2 ? 9000 : 3500));
                assertThat(crm.opportunities().get(held.id())).isEqualTo(held);
                other.rollback();
            }
            crm.opportunities().approve(held.id());
            assertThat(crm.verify()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("K5 N1: the first numbers of a year and the creation of a ledger can be asked for by many at once")
    void firstOfAll(TestDatabase database) throws Exception {
        try (HikariDataSource pool = database.freshPool(THREADS)) {
            // a store each, for those of one store come one at a time on H2
            List<Crm> crms = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                crms.add(Fixtures.on(JdbcStore.standalone(pool).build()).build());
            }
            together(i -> {
                crms.get(i).createLedger();
                return null;
            });
            new Fixtures(crms.get(0)).draft();
            List<String> numbers =
                    together(i -> new Fixtures(crms.get(i)).opportunity().number());
            assertThat(numbers)
                    .containsExactlyInAnyOrder(
                            "OPP-2011-00001",
                            "OPP-2011-00002",
                            "OPP-2011-00003",
                            "OPP-2011-00004",
                            "OPP-2011-00005",
                            "OPP-2011-00006",
                            "OPP-2011-00007",
                            "OPP-2011-00008");
            assertThat(crms.get(0).verify()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("K1 M9: many changes of one contact person all succeed, one after the other")
    void samePerson(TestDatabase database) throws Exception {
        try (HikariDataSource pool = database.freshPool(THREADS)) {
            Crm crm = Fixtures.on(JdbcStore.standalone(pool).build()).build();
            crm.createLedger();
            Fixtures with = new Fixtures(crm);
            ContactPersonId id = with.person(with.customer("C"), "Wang");
            together(i -> {
                for (int time = 0; time < 10; time++) {
                    crm.contactPersons().modify(id, new ContactPersonDraft("Wang", i + "-" + time, null, null));
                }
                return null;
            });
            assertThat(crm.contactPersons().find(id).orElseThrow().title())
                    .get(STRING)
                    .endsWith("-9");
            assertThat(crm.verify()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("P4 K1 K3: services that are linked to a project while it is deleted never name one that is gone")
    void linkedWhileDeleted(TestDatabase database) throws Exception {
        try (HikariDataSource pool = database.freshPool(THREADS)) {
            Crm crm = Fixtures.on(JdbcStore.standalone(pool).build()).build();
            crm.createLedger();
            Fixtures with = new Fixtures(crm);
            AtomicReference<ProjectId> latest =
                    new AtomicReference<>(with.project().id());
            List<Integer> raced = together(thread -> {
                ServiceId own = with.service(s -> s).id();
                int refused = 0;
                for (int time = 0; time < 15; time++) {
                    ProjectId project = latest.get();
                    String subject = "time " + time;
                    try {
                        if (thread == 0) {
                            latest.set(with.project().id());
                            crm.projects().delete(project);
                        } else if (thread % 2 == 0) {
                            with.modify(own, s -> s.project(project).subject(subject));
                        } else {
                            with.service(s -> s.project(project));
                        }
                    } catch (ValidationException | StaleException gone) {
                        refused++;
                    }
                }
                return refused;
            });
            assertThat(raced.get(0)).as("deletions that were refused").isZero();
            assertThat(crm.verify()).isEmpty();
        }
    }

    private interface Part<T> {
        T of(int thread) throws CrmException;
    }

    private static <T> List<T> together(Part<T> part) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CyclicBarrier start = new CyclicBarrier(THREADS);
            List<Callable<T>> parts = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int thread = i;
                parts.add(() -> {
                    start.await();
                    return part.of(thread);
                });
            }
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(parts)) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
