package io.crmkit.examples.cli;

import io.crmkit.Crm;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.report.Grouping;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that the analyses of opportunities and of projects share. */
final class AnalysisOptions {

    @Option(
            names = "--by",
            defaultValue = "CUSTOMER",
            paramLabel = "customer|employee",
            description = "Grouped by what.")
    Grouping by;

    @Option(names = "--stage", description = "Only opportunities now at this sales stage, or projects entered with it.")
    @Nullable
    String stage;

    /**
     * Finds the sales stage of {@code --stage}.
     *
     * @throws BadInput if the ledger has no such stage
     */
    Optional<DictionaryValueId> stage(Crm crm) {
        return Optional.ofNullable(stage)
                .map(text -> crm.dictionaries()
                        .find(Dictionary.SALES_STAGE, text)
                        .orElseThrow(
                                () -> new BadInput("sales stage " + text + " was not found", "销售阶段 " + text + " 不存在")))
                .map(DictionaryValue::id);
    }
}
