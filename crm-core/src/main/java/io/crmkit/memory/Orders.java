package io.crmkit.memory;

import io.crmkit.internal.limit.Texts;
import io.crmkit.ledger.LedgerId;
import io.crmkit.plan.WorkPlanId;
import io.crmkit.record.ParentId;
import io.crmkit.record.RecordId;
import java.util.Comparator;
import java.util.UUID;

/**
 * The orders in which tables keep their rows. They are those of a database, which compares ids as unsigned bytes, so
 * that lists without another order are the same on every store.
 */
final class Orders {
    static final Comparator<String> TEXT = Texts::compare;

    static final Comparator<UUID> UUIDS = Comparator.comparing(UUID::getMostSignificantBits, Long::compareUnsigned)
            .thenComparing(UUID::getLeastSignificantBits, Long::compareUnsigned);

    static final Comparator<LedgerId> LEDGER_IDS = Comparator.comparing(LedgerId::kind)
            .thenComparing(LedgerId::source, TEXT)
            .thenComparing(LedgerId::key, TEXT);

    private Orders() {}

    static Comparator<ParentId> parents() {
        return Comparator.comparing(ParentId::value, UUIDS);
    }

    static Comparator<WorkPlanId> workPlans() {
        return Comparator.comparing(WorkPlanId::value, UUIDS);
    }

    static Comparator<RecordId<?>> records() {
        return Comparator.<RecordId<?>, ParentId>comparing(RecordId::parent, parents())
                .thenComparingInt(RecordId::sequence);
    }
}
