package io.crmkit.jdbc.proof;

import io.crmkit.Crm;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.error.CrmException;
import io.crmkit.error.ValidationException;
import io.crmkit.ledger.ContactPersonId;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.record.RecordId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** One store under test, with the ids that the trace has met so far: the same places on every store. */
final class World {

    final String name;
    final Crm crm;
    final List<CustomerId> customers = new ArrayList<>();
    final List<EmployeeId> employees = new ArrayList<>();
    final List<ContactPersonId> persons = new ArrayList<>();
    final List<DictionaryValueId> values = new ArrayList<>();
    final List<OpportunityId> opportunities = new ArrayList<>();
    final List<RecordId> records = new ArrayList<>();

    World(String name, Crm crm) {
        this.name = name;
        this.crm = crm;
    }

    /** The outcome of a step as text in which nothing depends on the store. */
    String outcome(Function<World, String> step) {
        try {
            return translated(step.apply(this));
        } catch (ValidationException refused) {
            return refused.code() + " " + translated(refused.violations().toString());
        } catch (CrmException refused) {
            return refused.code() + " " + translated(refused.message(Locale.ENGLISH));
        }
    }

    /** Ids of the CRM's own ledger are the store's business; here they go by their places. */
    String translated(String text) {
        String plain = text;
        for (int i = 0; i < customers.size(); i++) {
            plain = plain.replace(customers.get(i).key(), "customer" + i);
        }
        for (int i = 0; i < employees.size(); i++) {
            plain = plain.replace(employees.get(i).key(), "employee" + i);
        }
        return plain;
    }
}
