package io.crmkit.examples.demo;

import io.crmkit.opportunity.AddOpportunity;
import io.crmkit.text.Localized;
import java.math.BigDecimal;

/** An opportunity is opened; its stage sets the completion rate. */
final class OpportunityChapter implements Chapter {

    @Override
    public Localized title() {
        return Localized.of("An opportunity", "机会");
    }

    @Override
    public void tell(Scene scene) {
        Company company = scene.company();
        scene.crm()
                .opportunities()
                .add(AddOpportunity.builder()
                        .number(Scene.WON)
                        .subject(scene.voice().in("Warehouse software", "仓库软件"))
                        .customer(company.sunrise())
                        .salesperson(company.ann())
                        .stage(company.stage(1))
                        .cost(new BigDecimal("30000"))
                        .expected(new BigDecimal("120000"))
                        .start(Scene.START)
                        .planned(Scene.START.plusMonths(3))
                        .build());
        scene.voice()
                .say(
                        "Ann opens OPP-1 for Sunrise Trading. The stage brings its completion rate; the opportunity"
                                + " amount is expected × rate:",
                        "张安为旭日贸易建立机会 OPP-1。销售阶段带出完成率；机会金额 = 预期金额 × 完成率：");
        scene.showWon();
    }
}
