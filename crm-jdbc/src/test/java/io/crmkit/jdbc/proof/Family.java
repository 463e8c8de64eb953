package io.crmkit.jdbc.proof;

import io.crmkit.Crm;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.project.ProjectId;
import io.crmkit.record.ParentId;
import io.crmkit.record.RecordId;
import io.crmkit.record.RecordParent;
import io.crmkit.record.Records;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What is the same for opportunities with contact records and for projects with maintenance records. */
record Family<P extends ParentId>(
        Function<Crm, Records<P>> commands,
        BiFunction<Crm, P, Optional<? extends RecordParent<P, ?>>> finder,
        Function<World.Known, Met<P>> met) {

    static final Family<OpportunityId> OPPORTUNITIES =
            new Family<>(Crm::contactRecords, (crm, id) -> crm.opportunities().find(id), known -> known.opportunities);
    static final Family<ProjectId> PROJECTS =
            new Family<>(Crm::maintenanceRecords, (crm, id) -> crm.projects().find(id), known -> known.projects);

    Records<P> records(Crm crm) {
        return commands.apply(crm);
    }

    Optional<? extends RecordParent<P, ?>> find(Crm crm, P id) {
        return finder.apply(crm, id);
    }

    /** A parent, which is looked at when the step is over. */
    P parent(World world, int place) {
        P id = met.apply(world.known).parent(place);
        world.touching(id);
        return id;
    }

    /** A record, whose parent is looked at when the step is over. */
    RecordId<P> record(World world, int place) {
        RecordId<P> id = met.apply(world.known).record(place);
        world.touching(id.parent());
        return id;
    }

    /** The revision of a parent, or what one would have had. */
    long revision(World world, P id) {
        return find(world.crm, id).map(RecordParent::revision).orElse(1L);
    }

    /** A new parent. */
    void learn(World world, P id) {
        met.apply(world.known).add(id);
        world.touching(id);
    }

    /** A new record. */
    void learn(World world, RecordId<P> id) {
        met.apply(world.known).add(id);
        world.touching(id.parent());
    }
}
