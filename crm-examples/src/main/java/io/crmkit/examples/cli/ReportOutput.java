package io.crmkit.examples.cli;

import io.crmkit.reports.render.PdfRenderer;
import io.crmkit.reports.render.ReportRenderer;
import io.crmkit.reports.render.ReportRenderers;
import java.util.Locale;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a report or a list is printed, and where to. */
final class ReportOutput extends Destination {

    @Option(
            names = "--format",
            defaultValue = "text",
            paramLabel = "text|csv|csv-safe|xlsx|html|pdf",
            description = "How it is printed.")
    String format;

    @Mixin
    FontOptions pdf;

    ReportRenderer renderer() {
        ReportRenderers renderers = ReportRenderers.standard().with(new PdfRenderer(pdf.fonts()));
        String name = format.toLowerCase(Locale.ROOT);
        if (!renderers.formats().contains(name)) {
            String known = String.join(", ", renderers.formats());
            throw new BadInput(
                    "there is no format " + format + "; there are " + known, "没有格式 " + format + "；可用的格式：" + known);
        }
        return renderers.of(name);
    }
}
