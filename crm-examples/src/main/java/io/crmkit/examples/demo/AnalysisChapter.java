package io.crmkit.examples.demo;

import io.crmkit.error.Localized;
import io.crmkit.report.Grouping;
import io.crmkit.report.OpportunityCriteria;
import io.crmkit.report.ProjectCriteria;
import io.crmkit.report.ServiceCriteria;
import io.crmkit.report.ServiceGrouping;
import io.crmkit.reports.render.TextRenderer;
import io.crmkit.reports.table.OpportunityReport;
import io.crmkit.reports.table.ProjectReport;
import io.crmkit.reports.table.ReportTable;
import io.crmkit.reports.table.ServiceReport;

/** The analyses of opportunities, over all and of categories, of projects, and of services. */
final class AnalysisChapter implements Chapter {

    @Override
    public Localized title() {
        return Localized.of("What it comes to", "分析");
    }

    @Override
    public void tell(Scene scene) {
        show(scene, OpportunityCriteria.by(Grouping.CUSTOMER));
        show(scene, OpportunityCriteria.by(Grouping.EMPLOYEE));
        scene.voice()
                .say(
                        "A category counts for all below it: the customers of the south, and what field sales sold:",
                        "类别包含其下的全部条目：华南的客户，以及外勤销售的业绩：");
        scene.voice().out().println();
        show(scene, OpportunityCriteria.by(Grouping.EMPLOYEE).of(scene.company().south()));
        show(scene, OpportunityCriteria.by(Grouping.CUSTOMER).of(scene.company().field()));
        scene.voice().say("And the projects, by what they really cost and brought:", "再看项目的实际成本与实际金额：");
        scene.voice().out().println();
        show(scene, ProjectReport.of(scene.crm(), ProjectCriteria.by(Grouping.CUSTOMER)));
        show(scene, ProjectReport.of(scene.crm(), ProjectCriteria.by(Grouping.EMPLOYEE)));
        scene.voice().say("At last the services, by who did them, and by what the customer said:", "最后是客户服务，按职员和满意度：");
        scene.voice().out().println();
        show(scene, ServiceReport.of(scene.crm(), ServiceCriteria.by(ServiceGrouping.EMPLOYEE)));
        show(scene, ServiceReport.of(scene.crm(), ServiceCriteria.by(ServiceGrouping.SATISFACTION)));
    }

    private static void show(Scene scene, OpportunityCriteria criteria) {
        show(scene, OpportunityReport.of(scene.crm(), criteria));
    }

    private static void show(Scene scene, ReportTable table) {
        scene.voice()
                .out()
                .println(new TextRenderer().render(table, scene.voice().locale()));
    }
}
