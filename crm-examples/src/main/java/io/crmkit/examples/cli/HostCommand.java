package io.crmkit.examples.cli;

import io.crmkit.examples.demo.Voice;
import io.crmkit.examples.host.Embedding;
import io.crmkit.examples.host.HostStory;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "host", description = "Tells how an accounting product embeds the CRM on its own customers, in memory.")
final class HostCommand extends OutputCommand {

    @Parameters(
            paramLabel = "mapped|handwritten|spring",
            description = "Its tables described, a ledger written by hand, or in the transactions of Spring.")
    Embedding embedding;

    HostCommand(Outputs outputs) {
        super(outputs);
    }

    @Override
    public Integer call() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        HostStory.tell(new Voice(language.locale(), outputs.out()), embedding, source);
        return 0;
    }
}
