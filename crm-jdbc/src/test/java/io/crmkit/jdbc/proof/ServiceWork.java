package io.crmkit.jdbc.proof;

import io.crmkit.Crm;
import io.crmkit.jdbc.proof.Work.Result;
import io.crmkit.service.ModifyService;
import io.crmkit.service.ServiceRecord;
import io.crmkit.testkit.Fixtures;
import java.util.Optional;
import java.util.Random;

/** One random piece of work on a service of a place, some of a project that other threads delete. */
record ServiceWork(Crm crm, Lives.Place place, Random random) {

    Result run() {
        Optional<ServiceRecord> found = crm.services().find(place.service());
        return found.isEmpty() || random.nextInt(6) == 0 ? add() : change(found.get());
    }

    private Result add() {
        place.put(new Fixtures(crm).service(s -> s.project(random.nextInt(3) == 0 ? null : place.project())));
        return Result.CHANGED;
    }

    private Result change(ServiceRecord seen) {
        switch (random.nextInt(5)) {
            case 0 -> new Fixtures(crm).modify(seen.id(), m -> m.subject("Subject " + random.nextInt()));
            // what it was read as is told, so that nobody has done it meanwhile
            case 1 ->
                crm.services()
                        .modify(ModifyService.of(seen)
                                .completed(!seen.completed())
                                .build());
            case 2, 3 -> {
                new Fixtures(crm).modify(seen.id(), m -> m.project(place.project()));
                return Result.MAYBE;
            }
            default -> PlannedDeletion.ofServices(crm).byPlan(seen.id(), () -> {});
        }
        return Result.CHANGED;
    }
}
