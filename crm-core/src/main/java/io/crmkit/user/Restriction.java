package io.crmkit.user;

import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import java.util.List;
import java.util.Set;

/**
 * Limits the documents that an actor may see (U3). The set of restrictions is closed, so that every store can translate
 * each of them into its queries. Immutable and thread-safe.
 *
 * @since 0.1
 */
public sealed interface Restriction {

    /** Shows all documents. */
    record All() implements Restriction {}

    /** Shows no document. */
    record None() implements Restriction {}

    /**
     * Shows the documents of certain employees.
     *
     * @param employees the employees; an empty set shows no document
     */
    record EmployeeIn(Set<EmployeeId> employees) implements Restriction {
        public EmployeeIn {
            employees = Set.copyOf(employees);
        }
    }

    /**
     * Shows the documents of an employee and of all employees below it in the tree of employees.
     *
     * @param employee the employee, or a category of employees
     */
    record EmployeeUnder(EmployeeId employee) implements Restriction {}

    /**
     * Shows the documents of certain customers.
     *
     * @param customers the customers; an empty set shows no document
     */
    record CustomerIn(Set<CustomerId> customers) implements Restriction {
        public CustomerIn {
            customers = Set.copyOf(customers);
        }
    }

    /**
     * Shows the documents that all parts show.
     *
     * @param parts the restrictions to combine
     */
    record And(List<Restriction> parts) implements Restriction {
        public And {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Shows the documents that at least one part shows.
     *
     * @param parts the restrictions to combine
     */
    record Or(List<Restriction> parts) implements Restriction {
        public Or {
            parts = List.copyOf(parts);
        }
    }

    /** Returns a restriction that shows all documents. */
    static Restriction all() {
        return new All();
    }

    /** Returns a restriction that shows no document. */
    static Restriction none() {
        return new None();
    }

    /** Returns a restriction that shows the documents that both restrictions show. */
    default Restriction and(Restriction other) {
        if (this instanceof All) {
            return other;
        }
        return other instanceof All ? this : new And(List.of(this, other));
    }
}
