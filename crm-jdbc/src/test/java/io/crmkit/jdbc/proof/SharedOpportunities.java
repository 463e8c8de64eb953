package io.crmkit.jdbc.proof;

import io.crmkit.Crm;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.testkit.Fixtures;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** The few opportunities that many threads work on at once; one that is deleted is replaced. Thread-safe. */
final class SharedOpportunities {

    private final AtomicReferenceArray<OpportunityId> present;
    private final Queue<OpportunityId> ever = new ConcurrentLinkedQueue<>();
    private final Crm crm;

    SharedOpportunities(Crm crm, int many) {
        this.crm = crm;
        this.present = new AtomicReferenceArray<>(many);
        for (int i = 0; i < many; i++) {
            replace(i);
        }
    }

    OpportunityId one(Random random) {
        return present.get(random.nextInt(present.length()));
    }

    /** Deletes one by a plan and puts a new one in its place. */
    void deleteOne(Crm acting, Random random) {
        int place = random.nextInt(present.length());
        acting.opportunities().delete(acting.opportunities().planDelete(present.get(place)));
        replace(place);
    }

    /** All that there were at any time. */
    List<OpportunityId> ever() {
        return List.copyOf(ever);
    }

    private void replace(int place) {
        OpportunityId added = new Fixtures(crm).opportunity().id();
        ever.add(added);
        present.set(place, added);
    }
}
