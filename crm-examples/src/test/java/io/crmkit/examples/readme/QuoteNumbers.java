package io.crmkit.examples.readme;

import io.crmkit.document.DocumentKind;
import io.crmkit.spi.Contributions;
import io.crmkit.spi.CrmPlugin;

public final class QuoteNumbers implements CrmPlugin {

    @Override
    public String id() {
        return "quote-numbers";
    }

    @Override
    public void install(Contributions contributions) {
        contributions.numbering(
                DocumentKind.QUOTE,
                (kind, today, runningNumber) ->
                        "Q" + today.getYear() + "-" + runningNumber.applyAsLong("Q" + today.getYear()));
    }
}
