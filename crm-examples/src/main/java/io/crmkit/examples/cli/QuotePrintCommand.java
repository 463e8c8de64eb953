package io.crmkit.examples.cli;

import io.crmkit.Crm;
import io.crmkit.quote.Quote;
import io.crmkit.reports.quote.CompanyProfile;
import io.crmkit.reports.quote.QuotePrinter;
import io.crmkit.reports.quote.QuoteTemplate;
import io.crmkit.reports.quote.QuoteView;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "print", description = "Prints a quote as a company sends it.")
final class QuotePrintCommand extends OutputCommand {

    enum Format {
        HTML,
        PDF,
        XLSX
    }

    @Parameters(paramLabel = "NO", description = "The number of the quote.")
    String number;

    @Option(names = "--format", defaultValue = "HTML", paramLabel = "html|pdf|xlsx", description = "How it is printed.")
    Format format;

    @Option(names = "--template", paramLabel = "FILE", description = "A form of your own, for html and pdf.")
    @Nullable
    Path template;

    @Option(
            names = "--company",
            paramLabel = "FILE",
            description = "Who sends it: lines like name=…, with " + CompanyFile.KEYS + ".")
    @Nullable
    Path company;

    @Mixin
    FontOptions pdf;

    @Mixin
    Destination destination;

    @Mixin
    DatabaseOptions database;

    QuotePrintCommand(Outputs outputs) {
        super(outputs);
    }

    @Override
    public Integer call() throws IOException {
        destination.requirePlace();
        if (template != null && format == Format.XLSX) {
            throw new BadInput("a spreadsheet has no template", "电子表格没有模板");
        }
        QuoteTemplate form = form();
        QuotePrinter printer = new QuotePrinter(company == null ? CompanyProfile.named("") : CompanyFile.read(company));
        QuoteView quote = quote();
        destination.write(out -> print(printer, quote, form, out), outputs.out());
        return 0;
    }

    private void print(QuotePrinter printer, QuoteView quote, QuoteTemplate form, OutputStream out) throws IOException {
        switch (format) {
            case HTML -> printer.html(quote, form, out);
            case PDF -> printer.pdf(quote, form, pdf.fonts(), out);
            case XLSX -> printer.xlsx(quote, language.locale(), out);
        }
    }

    private QuoteTemplate form() throws IOException {
        if (template == null) {
            return QuoteTemplate.standard(language.locale());
        }
        try {
            return QuoteTemplate.of(Files.readString(template));
        } catch (CharacterCodingException wrong) {
            throw new BadInput(template + " is not UTF-8", template + " 不是 UTF-8 编码");
        }
    }

    private QuoteView quote() {
        try (OpenCrm open = database.open()) {
            Crm crm = open.crm();
            Quote quote = crm.quotes()
                    .findByNumber(number)
                    .orElseThrow(() -> new BadInput("quote " + number + " was not found", "报价单 " + number + " 不存在"));
            return QuoteView.of(crm, quote);
        }
    }
}
