package io.crmkit.jdbc.internal.transaction;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WriteGateTest {

    @Test
    @DisplayName("K8: a sync that fails after a commit undoes nothing, and the command is not tried again")
    void syncFails() {
        Connection broken = (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (self, method, arguments) -> {
                    throw new SQLException("injected", "40001");
                });
        WriteGate gate = WriteGate.oneAtATime(Duration.ofSeconds(1), true);
        assertThatCode(() -> gate.committed(broken)).doesNotThrowAnyException();
    }
}
