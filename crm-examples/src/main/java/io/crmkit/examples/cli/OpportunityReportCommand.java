package io.crmkit.examples.cli;

import io.crmkit.Crm;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.error.Localized;
import io.crmkit.ledger.EntryDetails;
import io.crmkit.ledger.LedgerEntry;
import io.crmkit.ledger.LedgerId;
import io.crmkit.ledger.MasterData;
import io.crmkit.opportunity.OpportunityState;
import io.crmkit.report.Grouping;
import io.crmkit.report.OpportunityCriteria;
import io.crmkit.reports.table.OpportunityReport;
import io.crmkit.reports.table.ReportTable;
import io.crmkit.value.Period;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "opportunities", description = "The analysis of opportunities; the options combine by AND.")
final class OpportunityReportCommand extends OutputCommand {

    @Mixin
    DatabaseOptions database;

    @Mixin
    ReportOutput output;

    @Option(
            names = "--by",
            defaultValue = "CUSTOMER",
            paramLabel = "customer|employee",
            description = "Grouped by what.")
    Grouping by;

    @Option(names = "--stage", description = "Only those now at this sales stage.")
    @Nullable
    String stage;

    @Option(names = "--customer", paramLabel = "CODE", description = "Only this customer, or all below this category.")
    @Nullable
    String customer;

    @Option(
            names = "--employee",
            paramLabel = "CODE",
            description = "Only this salesperson, or all below this category.")
    @Nullable
    String employee;

    @Option(names = "--state", description = "Only those in this state: ${COMPLETION-CANDIDATES}.")
    @Nullable
    OpportunityState state;

    @Option(names = "--from", paramLabel = "DATE", description = "Only those that start on this day or later.")
    @Nullable
    LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "Only those that start on this day or earlier.")
    @Nullable
    LocalDate to;

    OpportunityReportCommand(Outputs outputs) {
        super(outputs);
    }

    @Override
    public Integer call() throws IOException {
        output.requirePlace();
        ReportTable table;
        try (OpenCrm open = database.open()) {
            table = OpportunityReport.of(open.crm(), criteria(open.crm()));
        }
        output.write(table, language.locale(), outputs.out());
        return 0;
    }

    private OpportunityCriteria criteria(Crm crm) {
        OpportunityCriteria criteria =
                OpportunityCriteria.by(by).within(new Period(Optional.ofNullable(from), Optional.ofNullable(to)));
        if (stage != null) {
            DictionaryValue found = crm.dictionaries()
                    .find(Dictionary.SALES_STAGE, stage)
                    .orElseThrow(() -> new BadInput("there is no sales stage " + stage, "没有销售阶段 " + stage));
            criteria = criteria.atStage(found.id());
        }
        if (customer != null) {
            criteria = criteria.of(id(crm.customers(), Localized.of("customer", "客户"), customer));
        }
        if (employee != null) {
            criteria = criteria.of(id(crm.employees(), Localized.of("employee", "职员"), employee));
        }
        return state != null ? criteria.in(state) : criteria;
    }

    private static <I extends LedgerId, E extends LedgerEntry<I, D>, D extends EntryDetails> I id(
            MasterData<I, E, D> entries, Localized kind, String code) {
        return entries.findByCode(code)
                .orElseThrow(() -> new BadInput(
                        "there is no " + kind.text(Locale.ENGLISH) + " " + code,
                        "没有" + kind.text(Locale.CHINESE) + " " + code))
                .id();
    }
}
