package io.crmkit.examples.demo;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.service.AddService;
import io.crmkit.service.ModifyService;
import io.crmkit.service.ServiceRecord;
import io.crmkit.service.Services;
import io.crmkit.text.Localized;

/** Services are recorded and completed; only the satisfaction can be added later. */
final class ServiceChapter implements Chapter {

    @Override
    public Localized title() {
        return Localized.of("Services", "客户服务");
    }

    @Override
    public void tell(Scene scene) {
        Services services = scene.crm().services();
        ServiceRecord printer = services.add(service(scene, 95, "Labels print askew", "标签打印歪斜")
                .number("SRV-1")
                .minutes(40)
                .serviceType(first(scene, Dictionary.SERVICE_TYPE))
                .contactType(first(scene, Dictionary.CONTACT_TYPE))
                .build());
        services.modify(ModifyService.of(printer)
                .solution(scene.voice().in("The guide was bent", "导轨弯曲，已更换"))
                .progressMade(true)
                .completed(true)
                .build());
        scene.voice()
                .say(
                        "Sunrise calls, Ann helps, and service SRV-1 of PRJ-1 is completed. It has ended, so that it"
                                + " cannot be changed:",
                        "旭日贸易来电，张安处理完毕，PRJ-1 的服务 SRV-1 已完成。服务结束后不能再修改：");
        ServiceRecord completed = services.get(printer.id());
        scene.refused(
                () -> services.modify(ModifyService.of(completed).minutes(45).build()));
        services.modify(ModifyService.of(completed)
                .satisfaction(first(scene, Dictionary.SATISFACTION))
                .build());
        services.add(service(scene, 100, "Question on returns", "退货流程咨询")
                .number("SRV-2")
                .employee(scene.company().bob())
                .build());
        scene.voice()
                .say(
                        "Sunrise can rate its satisfaction later. Bob's SRV-2 is still open.",
                        "满意度可以事后补填。李博的 SRV-2 尚未完成。");
    }

    private static AddService.Builder service(Scene scene, int day, String english, String chinese) {
        return AddService.builder()
                .customer(scene.company().sunrise())
                .employee(scene.company().ann())
                .project(scene.project().id())
                .subject(scene.voice().in(english, chinese))
                .startedAt(Scene.START.plusDays(day).atTime(14, 0));
    }

    private static DictionaryValueId first(Scene scene, Dictionary dictionary) {
        return scene.crm().dictionaries().values(dictionary).get(0).id();
    }
}
