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
import io.crmkit.ledger.ProductId;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.plan.WorkPlanId;
import io.crmkit.project.ProjectId;
import io.crmkit.quote.QuoteId;
import io.crmkit.record.ParentId;
import io.crmkit.service.ServiceId;
import io.crmkit.testkit.Fixtures;
import io.crmkit.testkit.contract.QuoteFixtures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

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
        QuoteFixtures quotes = with.quotes();
        world.known.products.addAll(List.of(quotes.product("P1"), quotes.product("P2", null, null)));
        OpportunityId opportunity = with.opportunity().id();
        Family.OPPORTUNITIES.learn(world, opportunity);
        Family.OPPORTUNITIES.learn(world, with.open(opportunity).id());
        ProjectId project = with.converted(with.opportunity().id()).id();
        Family.PROJECTS.learn(world, project);
        Family.PROJECTS.learn(world, with.openWork(project, r -> r).id());
        world.known.quotes.add(quotes.direct().id());
        world.known.services.add(with.service(s -> s).id());
        world.known.workPlans.add(with.workPlan().id());
        return world;
    }

    /** The same inside a group. */
    World grouped(Crm group) {
        return new World(name, group, known);
    }

    // -----------------------------------------------------------------------------------------------------------------

    CustomerId customer(int place) {
        return Met.at(known.customers, place);
    }

    EmployeeId employee(int place) {
        return Met.at(known.employees, place);
    }

    ContactPersonId person(int place) {
        return Met.at(known.persons, place);
    }

    DictionaryValueId stage(int place) {
        return Met.at(known.stages, place);
    }

    /** A value of any dictionary. */
    DictionaryValueId value(int place) {
        return Met.at(known.values, place);
    }

    ProductId product(int place) {
        return Met.at(known.products, place);
    }

    /** An opportunity, which is looked at when the step is over. */
    OpportunityId opportunity(int place) {
        return Family.OPPORTUNITIES.parent(this, place);
    }

    /** A project, which is looked at when the step is over. */
    ProjectId project(int place) {
        return Family.PROJECTS.parent(this, place);
    }

    /** A quote, which is looked at when the step is over, as is the parent of its record. */
    QuoteId quote(int place) {
        QuoteId id = Met.at(known.quotes, place);
        crm.quotes().find(id).flatMap(quote -> quote.source().record()).ifPresent(record -> touching(record.parent()));
        touching(id);
        return id;
    }

    /** A service, which is looked at when the step is over. */
    ServiceId service(int place) {
        ServiceId id = Met.at(known.services, place);
        touching(id);
        return id;
    }

    /** A work plan, which is looked at when the step is over. */
    WorkPlanId workPlan(int place) {
        WorkPlanId id = Met.at(known.workPlans, place);
        touching(id);
        return id;
    }

    void touching(ServiceId id) {
        known.touched.put(id, state -> state.of(id));
    }

    void touching(WorkPlanId id) {
        known.touched.put(id, state -> state.of(id));
    }

    void touching(QuoteId id) {
        known.touched.put(id, state -> state.of(id));
    }

    void touching(ParentId id) {
        known.touched.put(
                id, state -> id instanceof ProjectId project ? state.of(project) : state.of((OpportunityId) id));
    }

    void learn(DictionaryValue value) {
        known.values.add(value.id());
        if (value.dictionary() == Dictionary.SALES_STAGE) {
            known.stages.add(value.id());
        }
    }

    // -----------------------------------------------------------------------------------------------------------------

    /** What a step comes to, with the documents that it named as they are afterwards. */
    Outcome outcome(Function<World, String> step) {
        known.touched.clear();
        Outcome outcome = attempt(step);
        String touched = shown(state ->
                known.touched.values().stream().map(root -> root.apply(state)).collect(Collectors.joining("\n")));
        return new Outcome(outcome.refused, plain(outcome.text + "\n" + touched));
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

    /** Looks in one transaction, which takes fewer round trips. */
    String shown(Function<State, String> look) {
        return crm.inTransaction(group -> look.apply(new State(group, this::plain)));
    }

    /** Ids of the CRM's own ledger are the store's business; here they go by their places. */
    String plain(String text) {
        String plain = text;
        for (int i = 0; i < known.customers.size(); i++) {
            plain = plain.replace(customer(i).key(), "customer" + i);
        }
        for (int i = 0; i < known.employees.size(); i++) {
            plain = plain.replace(employee(i).key(), "employee" + i);
        }
        for (int i = 0; i < known.products.size(); i++) {
            plain = plain.replace(product(i).key(), "product" + i);
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
        final List<ProductId> products = new ArrayList<>();
        final List<ServiceId> services = new ArrayList<>();
        final List<WorkPlanId> workPlans = new ArrayList<>();
        final List<QuoteId> quotes = new ArrayList<>();
        final Met<OpportunityId> opportunities = new Met<>();
        final Met<ProjectId> projects = new Met<>();
        private final Map<Object, Function<State, String>> touched = new LinkedHashMap<>();
    }
}
