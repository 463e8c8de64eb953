package io.crmkit.examples.demo;

import io.crmkit.Crm;
import io.crmkit.ledger.CustomerId;
import io.crmkit.report.Grouping;
import io.crmkit.report.OpportunityCriteria;
import io.crmkit.report.ProjectCriteria;
import io.crmkit.report.QuoteCriteria;
import io.crmkit.report.ServiceCriteria;
import io.crmkit.report.ServiceGrouping;
import io.crmkit.reports.table.ReportTables;
import io.crmkit.text.Localized;

/** Shows the four analyses, over everything and over single categories. */
final class AnalysisChapter implements Chapter {

    @Override
    public Localized title() {
        return Localized.of("The figures", "分析");
    }

    @Override
    public void tell(Scene scene) {
        Voice voice = scene.voice();
        Crm crm = scene.crm();
        CustomerId south = scene.company().south();
        voice.say("The opportunities, by customer and by salesperson:", "机会，按客户和按业务员：");
        voice.table(ReportTables.opportunities(crm, OpportunityCriteria.groupBy(Grouping.CUSTOMER)));
        voice.table(ReportTables.opportunities(crm, OpportunityCriteria.groupBy(Grouping.EMPLOYEE)));
        voice.pause();
        voice.say(
                "A category counts for all below it: what field sales sold, and to the south:",
                "类别包含其下的全部条目：外勤销售的业绩，以及华南的客户：");
        voice.table(ReportTables.opportunities(
                crm,
                OpportunityCriteria.groupBy(Grouping.CUSTOMER)
                        .forEmployee(scene.company().field())));
        voice.table(ReportTables.opportunities(
                crm, OpportunityCriteria.groupBy(Grouping.EMPLOYEE).forCustomer(south)));
        voice.pause();
        voice.say("The projects, by what they really cost and brought:", "项目的实际成本与实际金额：");
        voice.table(ReportTables.projects(crm, ProjectCriteria.groupBy(Grouping.CUSTOMER)));
        voice.table(ReportTables.projects(crm, ProjectCriteria.groupBy(Grouping.EMPLOYEE)));
        voice.pause();
        voice.say("What was quoted, product by product, and of that to the south:", "各商品的报价，以及其中华南的部分：");
        voice.table(ReportTables.quotes(crm, QuoteCriteria.all()));
        voice.table(ReportTables.quotes(crm, QuoteCriteria.all().forCustomer(south)));
        voice.pause();
        voice.say("At last the services, by who did them, and by what the customer said:", "最后是客户服务，按职员和满意度：");
        voice.table(ReportTables.services(crm, ServiceCriteria.groupBy(ServiceGrouping.EMPLOYEE)));
        voice.table(ReportTables.services(crm, ServiceCriteria.groupBy(ServiceGrouping.SATISFACTION)));
    }
}
