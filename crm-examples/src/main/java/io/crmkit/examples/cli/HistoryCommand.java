package io.crmkit.examples.cli;

import io.crmkit.Crm;
import io.crmkit.document.Subject;
import io.crmkit.reports.table.ReportTable;
import io.crmkit.reports.table.ReportTables;
import io.crmkit.text.Localized;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "history", description = "What was changed, by whom and when, the latest first.")
final class HistoryCommand extends TableCommand {

    @Parameters(index = "0", paramLabel = "KIND", description = "Of what: ${COMPLETION-CANDIDATES}.")
    HistoryKind kind;

    @Parameters(index = "1", paramLabel = "NO", description = "Its number, or its code.")
    String number;

    HistoryCommand(Outputs outputs) {
        super(outputs);
    }

    @Override
    ReportTable table(Crm crm) {
        String english = kind.label().text(Locale.ENGLISH) + " " + number;
        String chinese = kind.label().text(Locale.CHINESE) + " " + number;
        Subject subject =
                kind.find(crm, number).orElseThrow(() -> new BadInput(english + " was not found", chinese + " 不存在"));
        return ReportTables.history(crm, Localized.of("History of " + english, chinese + " 的历史"), subject);
    }
}
