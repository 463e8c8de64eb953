package io.crmkit.examples.demo;

import io.crmkit.document.DeletionPlan;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.project.Project;
import io.crmkit.record.AddRecord;
import io.crmkit.text.Localized;

/** A repeat order is created from a project and cancelled again. */
final class RepeatChapter implements Chapter {

    @Override
    public Localized title() {
        return Localized.of("The same once more, and undone", "再来一单，又撤销");
    }

    @Override
    public void tell(Scene scene) {
        Voice voice = scene.voice();
        Opportunity copy =
                scene.crm().projects().copyAsOpportunity(scene.project().id());
        Project second = converted(scene, copy);
        voice.say(
                "The customer wants the same for a third site: PRJ-1 is copied as opportunity " + copy.number()
                        + ", approved and converted to PRJ-2, with a first record. Then the order is cancelled. What"
                        + " deleting PRJ-2 would do:",
                "客户要为第三个仓库再订一套：PRJ-1 复制为机会 " + copy.number() + "，审核后转为 PRJ-2，并有一条维护记录。随后订单取消。删除 PRJ-2 将会：");
        DeletionPlan plan = scene.crm().projects().planDelete(second.id());
        scene.showPlan(plan);
        scene.crm().projects().delete(plan);
        voice.say("It is deleted as planned, and the opportunity is approved again:", "按计划删除后，机会恢复为已审核：");
        voice.line(copy.number()
                + voice.in(": state ", "：状态 ")
                + scene.crm().opportunities().get(copy.id()).state().text(voice.locale()));
    }

    private static Project converted(Scene scene, Opportunity copy) {
        scene.crm().as(Cast.MANAGER).opportunities().approve(copy.id());
        Project second = scene.crm().as(Cast.MANAGER).projects().convert(copy.id(), "PRJ-2");
        scene.crm()
                .maintenanceRecords()
                .add(AddRecord.to(second.id())
                        .at(Scene.START.plusDays(100).atTime(9, 0))
                        .employee(scene.company().ann())
                        .subject(scene.voice().in("Site survey", "现场勘查"))
                        .build());
        return second;
    }
}
