package io.crmkit.examples.demo;

import io.crmkit.opportunity.ModifyOpportunity;
import io.crmkit.opportunity.Opportunities;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.text.Localized;
import java.math.BigDecimal;

/** Approval freezes an opportunity and allows its conversion. */
final class ApprovalChapter implements Chapter {

    @Override
    public Localized title() {
        return Localized.of("Approval", "审核");
    }

    @Override
    public void tell(Scene scene) {
        Opportunities byManager = scene.crm().as(Cast.MANAGER).opportunities();
        scene.voice().say("Only what is approved becomes a project:", "审核之后才能转为项目：");
        scene.refused(() -> scene.crm().as(Cast.MANAGER).projects().convert(scene.won(), Scene.PROJECT));
        byManager.approve(scene.won());
        scene.voice()
                .say(
                        "The manager approves OPP-1. Now it is frozen; a change by Ann is refused:",
                        "经理审核 OPP-1 后即冻结，张安的修改被拒绝：");
        Opportunity approved = scene.crm().opportunities().get(scene.won());
        scene.refused(() -> scene.crm()
                .opportunities()
                .modify(ModifyOpportunity.of(approved)
                        .expected(new BigDecimal("1"))
                        .build()));
    }
}
