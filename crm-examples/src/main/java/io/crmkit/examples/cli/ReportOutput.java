package io.crmkit.examples.cli;

import io.crmkit.reports.render.ReportRenderer;
import io.crmkit.reports.render.ReportRenderers;
import java.util.Locale;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The format and destination of a report or list. */
final class ReportOutput extends Destination {

    @Option(
            names = "--format",
            defaultValue = "text",
            paramLabel = "text|csv|csv-safe|xlsx|html|pdf",
            description = "How it is printed.")
    String format;

    @Mixin
    FontOptions pdf;

    /** @throws BadInput if the format is unknown */
    ReportRenderer renderer() {
        ReportRenderers renderers = ReportRenderers.standard().with(ReportRenderers.pdf(pdf.fonts()));
        String name = format.toLowerCase(Locale.ROOT);
        if (!renderers.formats().contains(name)) {
            String known = String.join(", ", renderers.formats());
            throw new BadInput(
                    "unknown format " + format + "; known formats: " + known, "未知的格式 " + format + "；可用的格式：" + known);
        }
        return renderers.of(name);
    }
}
