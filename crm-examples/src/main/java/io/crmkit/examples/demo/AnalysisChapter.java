package io.crmkit.examples.demo;

import io.crmkit.error.Localized;
import io.crmkit.report.Grouping;
import io.crmkit.report.OpportunityCriteria;
import io.crmkit.reports.render.TextRenderer;
import io.crmkit.reports.table.OpportunityReport;

/** The analyses: over all, and of one category of customers and of employees. */
final class AnalysisChapter implements Chapter {

    @Override
    public Localized title() {
        return Localized.of("What it comes to", "机会分析");
    }

    @Override
    public void tell(Scene scene) {
        show(scene, OpportunityCriteria.by(Grouping.CUSTOMER));
        show(scene, OpportunityCriteria.by(Grouping.EMPLOYEE));
        scene.voice()
                .say(
                        "A category counts for all below it: the customers of the south, and what field sales sold:",
                        "类别包含其下的全部项目：华南的客户，以及外勤销售的业绩：");
        scene.voice().out().println();
        show(scene, OpportunityCriteria.by(Grouping.EMPLOYEE).of(scene.company().south()));
        show(scene, OpportunityCriteria.by(Grouping.CUSTOMER).of(scene.company().field()));
    }

    private static void show(Scene scene, OpportunityCriteria criteria) {
        scene.voice()
                .out()
                .println(new TextRenderer()
                        .render(
                                OpportunityReport.of(scene.crm(), criteria),
                                scene.voice().locale()));
    }
}
