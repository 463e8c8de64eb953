package io.crmkit.jdbc.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.crmkit.Crm;
import io.crmkit.error.CrmException;
import io.crmkit.error.ErrorCode;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.jdbc.testdb.TestDatabase;
import io.crmkit.ledger.ContactPersonDraft;
import io.crmkit.ledger.CustomerId;
import io.crmkit.testkit.Fixtures;
import java.io.PrintWriter;
import java.io.StringWriter;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What drivers say of rows they refuse stays out of our errors. */
class PrivacyTest {

    private static final String PHONE = "0871-5550123";

    @ParameterizedTest
    @EnumSource
    @DisplayName("K18: a refusal has no cause, a storage failure one without the driver's words, nor any value")
    void noValues(TestDatabase database) {
        DataSource source = database.freshDatabase();
        Crm crm = Fixtures.on(JdbcStore.standalone(source).build()).build();
        crm.createLedger();
        CustomerId customer = new Fixtures(crm).customer("C");
        TestDatabase.execute(source, "create unique index phones on crm_contact_person (phone)");
        crm.contactPersons().add(customer, new ContactPersonDraft("Wang", null, PHONE, null));

        Throwable taken = catchThrowable(
                () -> crm.contactPersons().add(customer, new ContactPersonDraft("Wang", null, null, null)));
        assertThat(taken)
                .isInstanceOfSatisfying(
                        CrmException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NAME_TAKEN))
                .hasNoCause();

        Throwable failed = catchThrowable(
                () -> crm.contactPersons().add(customer, new ContactPersonDraft("Planted Name", null, PHONE, null)));
        assertThat(failed)
                .isInstanceOfSatisfying(
                        CrmException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.STORAGE))
                .hasCauseInstanceOf(java.sql.SQLException.class);
        assertThat(failed.getCause().getStackTrace()).isNotEmpty();
        StringWriter printed = new StringWriter();
        failed.printStackTrace(new PrintWriter(printed));
        assertThat(printed.toString()).doesNotContain("Planted", PHONE, "0871");
    }
}
