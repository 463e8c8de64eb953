package io.crmkit.jdbc.proof;

import io.crmkit.Crm;
import io.crmkit.CrmBuilder;
import io.crmkit.jdbc.FileBlobStore;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.testkit.Fixtures;
import java.nio.file.Path;
import java.util.List;

/**
 * A process that writes to an H2 file with four threads until it is killed, and says what it has committed. If a folder
 * is given too, contents of documents are kept there as files, and one of the threads is busy with them.
 */
final class KilledWriter {

    private KilledWriter() {}

    public static void main(String[] arguments) {
        CrmBuilder builder = Fixtures.on(JdbcStore.h2File(Path.of(arguments[0])).build());
        boolean papers = arguments.length > 1;
        if (papers) {
            builder.blobs(FileBlobStore.in(Path.of(arguments[1])));
        }
        Crm crm = builder.build();
        crm.createLedger();
        Acknowledging.write(
                crm,
                List.of(Work::run, Work::run, Work::run, papers ? Work::runOnPapers : Work::run),
                System.out::println);
    }
}
