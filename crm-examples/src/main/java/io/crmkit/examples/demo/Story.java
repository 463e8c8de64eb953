package io.crmkit.examples.demo;

import java.util.List;

/** The chapters in their order. */
final class Story {

    private static final List<Chapter> CHAPTERS = List.of(
            new OpportunityChapter(),
            new ContactChapter(),
            new QuoteChapter(),
            new MistakeChapter(),
            new ApprovalChapter(),
            new ConversionChapter(),
            new MaintenanceChapter(),
            new TerminationChapter(),
            new ServiceChapter(),
            new RepeatChapter(),
            new LossChapter(),
            new PlanChapter(),
            new HistoryChapter(),
            new AnalysisChapter(),
            new DeletionChapter());

    private Story() {}

    /** Tells all chapters. */
    static void tell(Scene scene) {
        for (int i = 0; i < CHAPTERS.size(); i++) {
            Chapter chapter = CHAPTERS.get(i);
            scene.voice().pause();
            scene.voice()
                    .title((i + 1) + ". " + chapter.title().text(scene.voice().locale()));
            chapter.tell(scene);
        }
    }
}
