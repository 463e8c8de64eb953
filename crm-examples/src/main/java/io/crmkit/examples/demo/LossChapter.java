package io.crmkit.examples.demo;

import io.crmkit.Crm;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.error.Localized;
import io.crmkit.ledger.CustomerId;
import io.crmkit.opportunity.AddOpportunity;
import io.crmkit.opportunity.OpportunityId;
import java.math.BigDecimal;

/** A colleague opens two more, and loses one of them. */
final class LossChapter implements Chapter {

    @Override
    public Localized title() {
        return Localized.of("Two more, one of them lost", "另外两个机会，其一丢单");
    }

    @Override
    public void tell(Scene scene) {
        Crm bob = scene.crm().as(Cast.BOB);
        Company company = scene.company();
        OpportunityId lost = opened(scene, "OPP-2", "Label printers", "标签打印机", company.harbour(), "20000");
        opened(scene, "OPP-3", "Cold-store scanners", "冷库扫描器", company.polar(), "45000");
        DictionaryValue reason =
                bob.dictionaries().values(Dictionary.LOST_REASON).get(0);
        bob.opportunities().terminate(lost, reason.id(), null);
        scene.voice()
                .say(
                        "Bob opens OPP-2 at Harbour Foods and OPP-3 at Polar Tools. OPP-2 is terminated:",
                        "李博在海港食品建立 OPP-2，在北极工具建立 OPP-3。OPP-2 终止：");
        scene.voice().line(scene.voice().in("lost reason: ", "丢单原因：") + reason.text());
    }

    private static OpportunityId opened(
            Scene scene, String no, String english, String chinese, CustomerId customer, String expected) {
        return scene.crm()
                .as(Cast.BOB)
                .opportunities()
                .add(AddOpportunity.builder()
                        .no(no)
                        .subject(scene.voice().in(english, chinese))
                        .customer(customer)
                        .salesperson(scene.company().bob())
                        .stage(scene.company().stage(3))
                        .cost(new BigDecimal("8000"))
                        .expected(new BigDecimal(expected))
                        .start(Scene.START.plusDays(10))
                        .build())
                .id();
    }
}
