package io.crmkit.examples.demo;

import io.crmkit.plan.AddWorkPlan;
import io.crmkit.plan.ModifyWorkPlan;
import io.crmkit.plan.PeriodMode;
import io.crmkit.plan.PlanReply;
import io.crmkit.plan.WorkPlan;
import io.crmkit.plan.WorkPlanId;
import io.crmkit.text.Localized;

/** Ann plans two weeks, and her manager comments on the first. */
final class PlanChapter implements Chapter {

    @Override
    public Localized title() {
        return Localized.of("Work plans", "工作计划");
    }

    @Override
    public void tell(Scene scene) {
        Voice voice = scene.voice();
        WorkPlan first = scene.crm()
                .workPlans()
                .add(week(scene, 0)
                        .plan(voice.in("Visit Sunrise Trading, send the offer", "拜访旭日贸易，发送报价"))
                        .build());
        voice.say("Ann plans a week; its end follows from its start:", "张安制订周计划，结束日期由开始日期推算：");
        show(voice, first);
        scene.crm()
                .workPlans()
                .modify(ModifyWorkPlan.of(first)
                        .summary(voice.in("Offer sent", "报价已发送"))
                        .build());
        PlanReply reply =
                scene.crm().as(Cast.MANAGER).workPlans().reply(first.id(), voice.in("Call them on Monday", "周一电话跟进"));
        voice.say("She sums it up, and her manager replies:", "她填写工作总结，经理批复：");
        voice.line(reply.author() + ": " + reply.text());
        WorkPlanId second = scene.crm().workPlans().add(week(scene, 1).build()).id();
        voice.say("The plan of the next week begins with what was planned before:", "下一周的计划自动带出上次工作计划：");
        show(voice, scene.crm().workPlans().get(second));
    }

    private static AddWorkPlan.Builder week(Scene scene, int number) {
        return AddWorkPlan.builder()
                .employee(scene.company().ann())
                .period(PeriodMode.WEEK, Scene.START.plusWeeks(number));
    }

    private static void show(Voice voice, WorkPlan plan) {
        voice.line(plan.period().start()
                + voice.in(" to ", " 至 ")
                + plan.period().end()
                + voice.in(", previous: ", "，上次计划：")
                + plan.previous().orElse(voice.in("none", "无"))
                + voice.in(", this: ", "，本次计划：")
                + plan.plan().orElse(voice.in("none", "无")));
    }
}
