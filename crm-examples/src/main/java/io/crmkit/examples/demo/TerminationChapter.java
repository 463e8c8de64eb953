package io.crmkit.examples.demo;

import io.crmkit.project.ProjectId;
import io.crmkit.project.Projects;
import io.crmkit.text.Localized;

/** A terminated project accepts no records until it is reactivated. */
final class TerminationChapter implements Chapter {

    @Override
    public Localized title() {
        return Localized.of("The contract ends, and is renewed", "合同终止与续签");
    }

    @Override
    public void tell(Scene scene) {
        Projects projects = scene.crm().as(Cast.MANAGER).projects();
        ProjectId project = scene.project().id();
        projects.terminate(project);
        scene.voice()
                .say(
                        "The contract ends, and PRJ-1 is terminated; it takes no more records:",
                        "合同到期，PRJ-1 终止，不再接受维护记录：");
        scene.refused(() -> scene.crm()
                .maintenanceRecords()
                .add(MaintenanceChapter.record(scene, 90, "Update", "升级").build()));
        projects.reactivate(project);
        scene.voice().say("It is renewed, and PRJ-1 is worked on again:", "合同续签，PRJ-1 重新启用：");
        scene.showProject();
    }
}
