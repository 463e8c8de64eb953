package io.crmkit.examples.demo;

import io.crmkit.opportunity.OpportunityId;
import io.crmkit.quote.AddQuote;
import io.crmkit.quote.LineInput;
import io.crmkit.record.RecordId;
import io.crmkit.text.Localized;
import java.math.BigDecimal;
import java.util.List;

/** Deleting a completed record restores the values before it. */
final class MistakeChapter implements Chapter {

    @Override
    public Localized title() {
        return Localized.of("A mistake, undone", "纠正错误");
    }

    @Override
    public void tell(Scene scene) {
        Voice voice = scene.voice();
        voice.say(
                "A fourth contact is completed with a zero too few, and quoted on as QUO-2:",
                "第四条联系记录少写了一个零就完成了，还据此报了价（QUO-2）：");
        RecordId<OpportunityId> wrong = scene.crm()
                .contactRecords()
                .add(ContactChapter.contact(scene, 25, "Final terms", "最终条款", 5)
                        .amount(new BigDecimal("15000"))
                        .build())
                .id();
        scene.crm().contactRecords().complete(wrong);
        scene.crm()
                .quotes()
                .add(AddQuote.on(wrong)
                        .number("QUO-2")
                        .date(Scene.START.plusDays(25))
                        .lines(List.of(LineInput.of(scene.company().training().id(), new BigDecimal("10"))))
                        .build());
        scene.showWon();
        voice.say(
                "A completed record cannot be changed, but it can be deleted. The values before it return, and its quote"
                        + " goes with it:",
                "已完成的记录不能修改，但可以删除。之前的数值随即恢复，其报价单一并删除：");
        scene.crm().contactRecords().delete(wrong);
        scene.showWon();
        voice.line(
                scene.crm().quotes().findByNumber("QUO-2").isEmpty()
                        ? voice.in("quote QUO-2 no longer exists", "报价单 QUO-2 已不存在")
                        : voice.in("quote QUO-2 is still there", "报价单 QUO-2 仍在"));
    }
}
