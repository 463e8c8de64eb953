package io.crmkit.jdbc.host;

import static io.crmkit.testkit.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.Crm;
import io.crmkit.error.ErrorCode;
import io.crmkit.jdbc.testdb.TestDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class JoinedUsersTest {

    @Test
    @DisplayName("U2: no password is hashed in the host's transaction")
    void refusesPasswords() throws Exception {
        try (Host host = new Host(TestDatabase.H2)) {
            Crm crm = host.ready();
            char[] secret = "correct horse".toCharArray();
            refused(ErrorCode.PASSWORD_IN_TRANSACTION, () -> crm.users().add("ann", "Ann", secret));
            refused(ErrorCode.PASSWORD_IN_TRANSACTION, () -> crm.users().signIn("ann", secret));
            refused(ErrorCode.PASSWORD_IN_TRANSACTION, () -> crm.users().changePassword(secret, secret));
            assertThat(crm.users().all()).isEmpty();
        }
    }
}
