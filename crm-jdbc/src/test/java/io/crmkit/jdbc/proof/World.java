package io.crmkit.jdbc.proof;

import io.crmkit.Crm;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.error.CrmException;
import io.crmkit.error.ValidationException;
import io.crmkit.ledger.ContactPersonId;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.project.ProjectId;
import io.crmkit.record.RecordId;
import io.crmkit.service.ServiceId;
import io.crmkit.testkit.Fixtures;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** One store under test, with the ids that the trace has met so far: the same places on every store. */
final class World {

    final String name;
    final Crm crm;
    final Known known;

    private World(String name, Crm crm, Known known) {
        this.name = name;
        this.crm = crm;
        this.known = known;
    }

    /** A small ledger, newly created. */
    static World create(String name, Crm crm) {
        World world = new World(name, crm, new Known());
        crm.createLedger();
        Fixtures with = new Fixtures(crm);
        world.known.customers.addAll(List.of(with.customer("C1"), with.customer("C2")));
        world.known.employees.add(with.employee("E1"));
        world.known.persons.add(with.person(world.customer(0), "Wang"));
        for (Dictionary dictionary : List.of(
                Dictionary.SALES_STAGE, Dictionary.LOST_REASON, Dictionary.CONTACT_TYPE, Dictionary.SATISFACTION)) {
            for (DictionaryValue value : crm.dictionaries().values(dictionary)) {
                world.learn(value);
            }
        }
        world.known.opportunities.add(with.opportunity().id());
        world.known.projects.add(with.project().id());
        world.known.services.add(with.service(s -> s).id());
        world.known.records.add(with.open(world.opportunity(0)).id());
        return world;
    }

    /** The same inside a group. */
    World grouped(Crm group) {
        return new World(name, group, known);
    }

    // -----------------------------------------------------------------------------------------------------------------

    CustomerId customer(int place) {
        return at(known.customers, place);
    }

    EmployeeId employee(int place) {
        return at(known.employees, place);
    }

    ContactPersonId person(int place) {
        return at(known.persons, place);
    }

    DictionaryValueId stage(int place) {
        return at(known.stages, place);
    }

    /** A value of any dictionary. */
    DictionaryValueId value(int place) {
        return at(known.values, place);
    }

    ProjectId project(int place) {
        return at(known.projects, place);
    }

    ServiceId service(int place) {
        return at(known.services, place);
    }

    /** An opportunity, which is looked at when the step is over. */
    OpportunityId opportunity(int place) {
        return touching(at(known.opportunities, place));
    }

    /** A record, whose opportunity is looked at when the step is over. */
    RecordId<OpportunityId> record(int place) {
        RecordId<OpportunityId> id = at(known.records, place);
        touching(id.parent());
        return id;
    }

    OpportunityId touching(OpportunityId id) {
        known.touched.add(id);
        return id;
    }

    void learn(DictionaryValue value) {
        known.values.add(value.id());
        if (value.dictionary() == Dictionary.SALES_STAGE) {
            known.stages.add(value.id());
        }
    }

    private static <T> T at(List<T> met, int place) {
        return met.get(place % met.size());
    }

    // -----------------------------------------------------------------------------------------------------------------

    /** What a step comes to, with the opportunities that it named as they are afterwards. */
    Outcome outcome(Function<World, String> step) {
        known.touched.clear();
        Outcome outcome = attempt(step);
        StringBuilder text = new StringBuilder(outcome.text);
        known.touched.forEach(id -> text.append('\n').append(State.of(crm, id)));
        return new Outcome(outcome.refused, translated(text.toString()));
    }

    private Outcome attempt(Function<World, String> step) {
        try {
            return new Outcome(false, step.apply(this));
        } catch (ValidationException refused) {
            return new Outcome(true, refused.code() + " " + refused.violations());
        } catch (CrmException refused) {
            return new Outcome(true, refused.code() + " " + refused.message(Locale.ENGLISH));
        }
    }

    /** Ids of the CRM's own ledger are the store's business; here they go by their places. */
    private String translated(String text) {
        String plain = text;
        for (int i = 0; i < known.customers.size(); i++) {
            plain = plain.replace(customer(i).key(), "customer" + i);
        }
        for (int i = 0; i < known.employees.size(); i++) {
            plain = plain.replace(employee(i).key(), "employee" + i);
        }
        return plain;
    }

    /** What became of a step, as text in which nothing depends on the store. */
    record Outcome(boolean refused, String text) {}

    /** Everything that was ever added. */
    static final class Known {
        final List<CustomerId> customers = new ArrayList<>();
        final List<EmployeeId> employees = new ArrayList<>();
        final List<ContactPersonId> persons = new ArrayList<>();
        final List<DictionaryValueId> stages = new ArrayList<>();
        final List<DictionaryValueId> values = new ArrayList<>();
        final List<OpportunityId> opportunities = new ArrayList<>();
        final List<RecordId<OpportunityId>> records = new ArrayList<>();
        final List<ProjectId> projects = new ArrayList<>();
        final List<ServiceId> services = new ArrayList<>();
        private final Set<OpportunityId> touched = new LinkedHashSet<>();
    }
}
