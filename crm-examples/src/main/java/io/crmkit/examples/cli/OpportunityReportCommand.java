package io.crmkit.examples.cli;

import io.crmkit.Crm;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.ledger.EntryDetails;
import io.crmkit.ledger.LedgerEntry;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterData;
import io.crmkit.opportunity.OpportunityState;
import io.crmkit.report.Grouping;
import io.crmkit.report.OpportunityCriteria;
import io.crmkit.reports.render.CsvRenderer;
import io.crmkit.reports.render.ReportRenderer;
import io.crmkit.reports.render.TextRenderer;
import io.crmkit.reports.table.OpportunityReport;
import io.crmkit.reports.table.ReportTable;
import io.crmkit.value.Period;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "opportunities", description = "The analysis of opportunities; the options combine by AND.")
final class OpportunityReportCommand extends OutputCommand {

    enum Format {
        TEXT(new TextRenderer()),
        CSV(new CsvRenderer());

        private final ReportRenderer renderer;

        Format(ReportRenderer renderer) {
            this.renderer = renderer;
        }
    }

    @Mixin
    DatabaseOptions database;

    @Option(
            names = "--by",
            defaultValue = "CUSTOMER",
            paramLabel = "customer|employee",
            description = "Grouped by what.")
    Grouping by;

    @Option(names = "--stage", description = "Only those now at this sales stage.")
    String stage;

    @Option(names = "--customer", paramLabel = "CODE", description = "Only this customer, or all below this category.")
    String customer;

    @Option(
            names = "--employee",
            paramLabel = "CODE",
            description = "Only this salesperson, or all below this category.")
    String employee;

    @Option(names = "--state", description = "Only those in this state: ${COMPLETION-CANDIDATES}.")
    OpportunityState state;

    @Option(names = "--from", paramLabel = "DATE", description = "Only those that start on this day or later.")
    LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "Only those that start on this day or earlier.")
    LocalDate to;

    @Option(names = "--format", defaultValue = "TEXT", paramLabel = "text|csv", description = "How it is printed.")
    Format format;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to; standard output by default.")
    Path file;

    OpportunityReportCommand(Outputs outputs) {
        super(outputs);
    }

    @Override
    public Integer call() throws IOException {
        String text;
        try (OpenCrm open = database.open()) {
            Crm crm = open.crm();
            ReportTable table = OpportunityReport.table(
                    crm.reports().opportunities(criteria(crm)), crm.settings().scale());
            text = format.renderer.render(table, language.locale());
        }
        if (file == null) {
            outputs.out().print(text);
        } else {
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        }
        return 0;
    }

    private OpportunityCriteria criteria(Crm crm) {
        crm.settings();
        OpportunityCriteria criteria =
                OpportunityCriteria.by(by).within(new Period(Optional.ofNullable(from), Optional.ofNullable(to)));
        if (stage != null) {
            DictionaryValue found = crm.dictionaries()
                    .find(Dictionary.SALES_STAGE, stage)
                    .orElseThrow(() -> new BadInput("there is no sales stage " + stage));
            criteria = criteria.atStage(found.id());
        }
        if (customer != null) {
            criteria = criteria.of(id(crm.customers(), "customer", customer));
        }
        if (employee != null) {
            criteria = criteria.of(id(crm.employees(), "employee", employee));
        }
        return state != null ? criteria.in(state) : criteria;
    }

    private static <I extends LedgerId, E extends LedgerEntry<I, D>, D extends EntryDetails> I id(
            MasterData<I, E, D> entries, String kind, String code) {
        return entries.findByCode(code)
                .orElseThrow(() -> new BadInput("there is no " + kind + " " + code))
                .id();
    }
}
