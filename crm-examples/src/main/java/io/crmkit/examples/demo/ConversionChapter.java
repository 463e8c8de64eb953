package io.crmkit.examples.demo;

import io.crmkit.text.Localized;

/** An approved opportunity becomes a project, which blocks the withdrawal of the approval. */
final class ConversionChapter implements Chapter {

    @Override
    public Localized title() {
        return Localized.of("A project", "转为项目");
    }

    @Override
    public void tell(Scene scene) {
        scene.crm().as(Cast.MANAGER).projects().convert(scene.won(), Scene.PROJECT);
        scene.voice()
                .say(
                        "The customer signs, and the manager makes project PRJ-1 of OPP-1. What OPP-1 came to is carried"
                                + " over; actual cost and amount begin as expected:",
                        "客户签约，经理将 OPP-1 转为项目 PRJ-1。机会的数值随之带入；实际成本和实际金额以预期值开始：");
        scene.showProject();
        scene.voice().say("As long as there is the project, the approval stands:", "只要项目还在，就不能反审核：");
        scene.refused(() -> scene.crm().as(Cast.MANAGER).opportunities().revokeApproval(scene.won()));
    }
}
