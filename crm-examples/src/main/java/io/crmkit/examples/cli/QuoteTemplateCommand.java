package io.crmkit.examples.cli;

import io.crmkit.reports.quote.QuoteTemplate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "template", description = "Prints the form of quotes of this program: what an own one can begin with.")
final class QuoteTemplateCommand extends OutputCommand {

    @Mixin
    Destination destination;

    QuoteTemplateCommand(Outputs outputs) {
        super(outputs);
    }

    @Override
    public Integer call() throws IOException {
        destination.requirePlace();
        String text = QuoteTemplate.standard(language.locale()).text();
        destination.write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)), outputs.out());
        return 0;
    }
}
