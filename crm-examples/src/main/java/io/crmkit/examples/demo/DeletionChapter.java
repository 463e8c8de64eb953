package io.crmkit.examples.demo;

import io.crmkit.Crm;
import io.crmkit.document.DeletionPlan;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.project.Origin;
import io.crmkit.project.Project;
import io.crmkit.text.Localized;
import java.util.List;

/** Deletions show their plan first, and are refused if the data has changed since. */
final class DeletionChapter implements Chapter {

    @Override
    public Localized title() {
        return Localized.of("Deleting, with a plan", "按计划删除");
    }

    @Override
    public void tell(Scene scene) {
        Voice voice = scene.voice();
        Crm crm = scene.crm();
        voice.say("A customer that documents name stays:", "单据中用到的客户不能删除：");
        scene.refused(() -> crm.customers().delete(scene.company().harbour()));
        OpportunityId lost =
                crm.opportunities().findByNumber(LossChapter.LOST).orElseThrow().id();
        DeletionPlan old = crm.opportunities().planDelete(lost);
        voice.say("Ann plans to delete the lost OPP-2:", "张安计划删除已丢单的 OPP-2：");
        scene.showPlan(old);
        crm.as(Cast.BOB).opportunities().reactivate(lost);
        voice.say("Meanwhile Bob takes it up again. A plan does what it says or nothing:", "此时李博重新启用了它。计划要么照办，要么不办：");
        scene.refused(() -> crm.opportunities().delete(old));
        crm.opportunities().delete(crm.opportunities().planDelete(lost));
        voice.say(
                "Nothing comes of it after all; a new plan is carried out, and OPP-2 is gone.",
                "终究没有结果；重新计划后，OPP-2 即被删除。");
        DeletionPlan won = crm.opportunities().planDelete(scene.won());
        voice.say("The won OPP-1 can go too, and its project stays:", "已转为项目的 OPP-1 也可以删除，其项目保留：");
        scene.showPlan(won);
        crm.opportunities().delete(won);
        voice.line(origin(scene.project(), voice));
        List<String> broken = crm.verify();
        if (broken.isEmpty()) {
            voice.say("A check of the whole ledger finds nothing wrong.", "对整个账套的校验没有发现任何问题。");
        } else {
            voice.say("A check of the whole ledger finds: " + broken, "对整个账套的校验发现：" + broken);
        }
    }

    private static String origin(Project project, Voice voice) {
        return project.number()
                + (project.origin().filter(Origin::deleted).isPresent()
                        ? voice.in(": the opportunity it was made of is deleted", "：来源机会已删除")
                        : voice.in(": its opportunity is still there", "：来源机会仍在"));
    }
}
