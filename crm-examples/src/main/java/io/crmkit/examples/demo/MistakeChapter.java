package io.crmkit.examples.demo;

import io.crmkit.error.Localized;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.record.RecordId;
import java.math.BigDecimal;

/** A mistake is made, and undone. */
final class MistakeChapter implements Chapter {

    @Override
    public Localized title() {
        return Localized.of("A mistake, undone", "纠正错误");
    }

    @Override
    public void tell(Scene scene) {
        scene.voice().say("A fourth contact is completed with a zero too few:", "第四条联系记录少写了一个零就完成了：");
        RecordId<OpportunityId> wrong = scene.crm()
                .contactRecords()
                .add(ContactChapter.contact(scene, 25, "Final terms", "最终条款", 5)
                        .amount(new BigDecimal("15000"))
                        .build())
                .id();
        scene.crm().contactRecords().complete(wrong);
        scene.showWon();
        scene.voice()
                .say(
                        "A completed record cannot be changed, but it can be deleted; the values before it return:",
                        "已完成的记录不能修改，但可以删除；之前的数值随即恢复：");
        scene.crm().contactRecords().delete(wrong);
        scene.showWon();
    }
}
