package io.crmkit.jdbc.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crmkit.Crm;
import io.crmkit.error.InUseException;
import io.crmkit.error.ValidationException;
import io.crmkit.exchange.ExchangeFile;
import io.crmkit.exchange.ExportTarget;
import io.crmkit.exchange.FileFormat;
import io.crmkit.exchange.ImportOptions;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.jdbc.testdb.TestDatabase;
import io.crmkit.ledger.ContactPersonId;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.Employee;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.opportunity.AddOpportunity;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.project.ProjectId;
import io.crmkit.testkit.Fixtures;
import io.crmkit.testkit.contract.Tables;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two stores on one database, as two programs have them: what one changes the other has not been told. */
class SharedLedgerTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("X1 V1: a program that has not heard of other decimals writes nothing by the old ones")
    void staleScale(TestDatabase database) {
        var pool = database.freshPool(4);
        Crm changing = Fixtures.on(JdbcStore.standalone(pool).build()).build();
        changing.createLedger();
        Crm stale = Fixtures.on(JdbcStore.standalone(pool).build()).build();
        Fixtures with = new Fixtures(stale);
        AddOpportunity cents =
                with.draft().number("O1").expected(new BigDecimal("0.01")).build();
        changing.exchange().importFrom(new Tables().row(ExchangeFile.SETTINGS, "scale", "1"));
        assertThatThrownBy(() -> stale.opportunities().add(cents)).isInstanceOf(ValidationException.class);
        Opportunity added = stale.opportunities()
                .add(with.draft().number("O1").expected(new BigDecimal("0.1")).build());
        assertThat(added.present().amount()).hasToString("0.1");
        assertThat(changing.opportunities().get(added.id())).isEqualTo(added);
        assertThat(changing.verify()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("X1: an export is of one instant, whatever is committed while it is written")
    void oneInstant(TestDatabase database) {
        var pool = database.freshPool(4);
        Crm crm = Fixtures.on(JdbcStore.standalone(pool).build()).build();
        crm.createLedger();
        Fixtures with = new Fixtures(crm);
        Opportunity first = with.opportunity(o -> o.number("A"));
        with.open(first.id());
        Tables before = new Tables();
        crm.exchange().exportTo(before);
        Tables during = new Tables();
        crm.exchange().exportTo(new Interrupted(during, () -> {
            with.completed(with.opportunity(o -> o.number("B").customer(with.customer("NEW")))
                    .id());
            crm.contactRecords()
                    .complete(crm.contactRecords().of(first.id()).get(0).id());
            crm.contactRecords()
                    .reply(crm.contactRecords().of(first.id()).get(0).id(), "late");
            crm.opportunities().approve(first.id());
        }));
        assertThat(during.rows()).isEqualTo(before.rows());
        Tables after = new Tables();
        crm.exchange().exportTo(after);
        assertThat(after.rows().get(ExchangeFile.CONTACT_RECORDS)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("X1 K2 M3 M4: what an import names in the ledger is neither deleted nor subdivided before it ends")
    void held(TestDatabase database) throws Exception {
        var pool = database.freshPool(6);
        Crm crm = Fixtures.on(JdbcStore.standalone(pool).build()).build();
        crm.createLedger();
        Crm other = Fixtures.on(JdbcStore.standalone(pool).build()).build();
        Fixtures with = new Fixtures(crm);
        CustomerId customer = with.customer("C1");
        EmployeeId employee = with.employee("E1");
        ContactPersonId person = with.person(customer, "Wang");
        ProjectId project = with.project(
                        p -> p.number("P1").customer(with.customer("C2")).salesperson(with.employee("E9")))
                .id();
        List<Callable<?>> attempts = List.of(
                () -> other.employees().add(Employee.draft("E2", "Below"), employee),
                () -> {
                    other.contactPersons().delete(person);
                    return null;
                },
                () -> {
                    other.customers().delete(customer);
                    return null;
                });
        Callable<?> clearing = () -> {
            other.projects().delete(project);
            return null;
        };
        ExecutorService threads = Executors.newFixedThreadPool(attempts.size() + 1);
        List<Future<?>> running = new ArrayList<>();
        List<Future<?>> cleared = new ArrayList<>();
        ImportOptions options = ImportOptions.standard().reportingTo((file, done, total) -> {
            attempts.forEach(attempt -> running.add(threads.submit(attempt)));
            cleared.add(threads.submit(clearing));
            LockSupport.parkNanos(200_000_000);
        });
        crm.exchange()
                .importFrom(
                        new Tables()
                                .row(
                                        ExchangeFile.OPPORTUNITIES,
                                        "O1",
                                        "Subject",
                                        "C1",
                                        "E1",
                                        "Proposal",
                                        null,
                                        null,
                                        null,
                                        "2011-01-05")
                                .row(
                                        ExchangeFile.CONTACT_RECORDS,
                                        "O1",
                                        "1",
                                        "2011-01-06T09:00",
                                        null,
                                        "E1",
                                        "Wang",
                                        null,
                                        "Talk")
                                .row(ExchangeFile.SERVICES, service("P1")),
                        options);
        assertThat(running).hasSize(attempts.size());
        for (Future<?> attempt : running) {
            assertThatThrownBy(() -> attempt.get(60, TimeUnit.SECONDS)).hasCauseInstanceOf(InUseException.class);
        }
        for (Future<?> deletion : cleared) {
            deletion.get(60, TimeUnit.SECONDS);
        }
        threads.shutdown();
        assertThat(crm.services().findByNumber("S1").orElseThrow().project()).isEmpty();
        assertThat(crm.verify()).isEmpty();
    }

    private static String[] service(String project) {
        String[] cells = new String[15];
        cells[0] = "S1";
        cells[1] = "C1";
        cells[2] = "E1";
        cells[3] = "Repair";
        cells[6] = "2011-01-05T09:30";
        cells[14] = project;
        return cells;
    }

    /** Does something when the first row of the first file has been written. */
    private record Interrupted(Tables target, Runnable work) implements ExportTarget {

        @Override
        public Writing begin() {
            Writing written = target.begin();
            AtomicBoolean done = new AtomicBoolean();
            return new Writing() {
                @Override
                public Consumer<List<@Nullable String>> open(FileFormat format) {
                    var rows = written.open(format);
                    return cells -> {
                        rows.accept(cells);
                        if (done.compareAndSet(false, true)) {
                            work.run();
                        }
                    };
                }

                @Override
                public void content(String name, InputStream content) throws IOException {
                    written.content(name, content);
                }

                @Override
                public void complete() {
                    written.complete();
                }

                @Override
                public void close() {
                    written.close();
                }
            };
        }
    }
}
