package io.crmkit.examples.cli;

import io.crmkit.Crm;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.report.Grouping;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** By what the analyses of opportunities and projects group, and what both restrict. */
final class AnalysisOptions extends CriteriaOptions {

    @Option(
            names = "--by",
            defaultValue = "CUSTOMER",
            paramLabel = "customer|employee",
            description = "Grouped by what.")
    Grouping by;

    @Option(names = "--stage", description = "Only opportunities now at this sales stage, or projects entered with it.")
    @Nullable
    String stage;

    Optional<DictionaryValueId> stage(Crm crm) {
        return Optional.ofNullable(stage)
                .map(text -> crm.dictionaries()
                        .find(Dictionary.SALES_STAGE, text)
                        .orElseThrow(() -> new BadInput("there is no sales stage " + text, "没有销售阶段 " + text)))
                .map(DictionaryValue::id);
    }
}
