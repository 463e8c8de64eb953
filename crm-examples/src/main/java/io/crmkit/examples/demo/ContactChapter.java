package io.crmkit.examples.demo;

import io.crmkit.opportunity.OpportunityId;
import io.crmkit.record.AddRecord;
import io.crmkit.record.RecordId;
import io.crmkit.record.Reply;
import io.crmkit.text.Localized;
import java.math.BigDecimal;

/** Contacts are planned and completed in order; completing one updates the opportunity. */
final class ContactChapter implements Chapter {

    @Override
    public Localized title() {
        return Localized.of("Contact records, completed in order", "联系记录按顺序完成");
    }

    @Override
    public void tell(Scene scene) {
        Voice voice = scene.voice();
        RecordId<OpportunityId> call = scene.crm()
                .contactRecords()
                .add(contact(scene, 1, "Telephone call", "电话沟通", 2).build())
                .id();
        RecordId<OpportunityId> visit = planned(scene, 8, "Visit: they want two sites", "上门拜访：客户要两个仓库", 3);
        RecordId<OpportunityId> meeting = planned(scene, 20, "Price meeting", "价格会谈", 4);
        voice.say("Ann plans three contacts; nothing changes yet:", "张安计划三次联系；机会暂时不变：");
        scene.showWon();
        voice.say("She tries to complete the third one first:", "她想先完成第三条：");
        scene.refused(() -> scene.crm().contactRecords().complete(meeting));
        voice.say(
                "Completing the first and the second back-fills the opportunity from the last one completed:",
                "依次完成第一、第二条，机会由最后完成的记录反填：");
        scene.crm().contactRecords().complete(call);
        scene.crm().contactRecords().complete(visit);
        scene.showWon();
        voice.say("The manager reads the record of the visit, and replies:", "经理查看拜访记录并批复：");
        Reply reply = scene.crm()
                .as(Cast.MANAGER)
                .contactRecords()
                .reply(visit, voice.in("Quote them training too.", "培训也一并报价。"));
        voice.line("“" + reply.text() + "”");
        voice.say("Then the third is completed:", "再完成第三条：");
        scene.crm().contactRecords().complete(meeting);
        scene.showWon();
    }

    private static RecordId<OpportunityId> planned(Scene scene, int day, String english, String chinese, int stage) {
        return scene.crm()
                .contactRecords()
                .add(contact(scene, day, english, chinese, stage)
                        .amount(new BigDecimal("150000"))
                        .build())
                .id();
    }

    /** Returns a contact of Ann with the buyer, some days after the beginning of the story. */
    static AddRecord.Builder<OpportunityId> contact(Scene scene, int day, String english, String chinese, int stage) {
        return AddRecord.to(scene.won())
                .at(Scene.START.plusDays(day).atTime(10, 0))
                .employee(scene.company().ann())
                .contactPerson(scene.company().buyer())
                .subject(scene.voice().in(english, chinese))
                .stage(scene.company().stage(stage));
    }
}
