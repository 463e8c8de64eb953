package io.crmkit.jdbc.proof;

import io.crmkit.Crm;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.testkit.Fixtures;
import java.nio.file.Path;

/** A process that writes to an H2 file with four threads until it is killed, and says what it has committed. */
final class KilledWriter {

    private static final int WRITERS = 4;

    private KilledWriter() {}

    public static void main(String[] arguments) {
        Crm crm = Fixtures.on(JdbcStore.h2File(Path.of(arguments[0])).build()).build();
        crm.createLedger();
        Acknowledging.write(crm, WRITERS, System.out::println);
    }
}
