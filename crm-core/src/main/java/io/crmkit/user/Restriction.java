package io.crmkit.user;

import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import java.util.List;
import java.util.Set;

/**
 * Which documents an actor may see (U3): a closed algebra that every store puts into its queries. Immutable and
 * thread-safe.
 *
 * @since 0.1
 */
public sealed interface Restriction {

    /** Everything. */
    record All() implements Restriction {}

    /** Nothing. */
    record None() implements Restriction {}

    /** Documents of these employees. */
    record EmployeeIn(Set<EmployeeId> employees) implements Restriction {
        public EmployeeIn {
            employees = Set.copyOf(employees);
        }
    }

    /** Documents of an employee and of all below it in the tree of employees. */
    record EmployeeUnder(EmployeeId employee) implements Restriction {}

    /** Documents of these customers. */
    record CustomerIn(Set<CustomerId> customers) implements Restriction {
        public CustomerIn {
            customers = Set.copyOf(customers);
        }
    }

    /** Documents that every part lets see. */
    record And(List<Restriction> parts) implements Restriction {
        public And {
            parts = List.copyOf(parts);
        }
    }

    /** Documents that some part lets see. */
    record Or(List<Restriction> parts) implements Restriction {
        public Or {
            parts = List.copyOf(parts);
        }
    }

    /** Everything. */
    static Restriction all() {
        return new All();
    }

    /** Nothing. */
    static Restriction none() {
        return new None();
    }

    /** Documents that both let see. */
    default Restriction and(Restriction other) {
        if (this instanceof All) {
            return other;
        }
        return other instanceof All ? this : new And(List.of(this, other));
    }
}
