package io.crmkit.user;

import io.crmkit.document.Action;
import java.util.Set;

/**
 * Decides what actors may see and do (U3). Each command and query asks each question at most once, within its
 * transaction, and again if the transaction is retried. Implementations are thread-safe. The default methods allow
 * everything.
 *
 * @since 0.1
 */
public interface AccessPolicy {

    /** A policy that allows everything. */
    AccessPolicy EVERYTHING = new AccessPolicy() {};

    /**
     * Returns a policy that shows employees their own documents and those of their subordinates in the tree of
     * employees.
     */
    static OwnAndSubordinates ownAndSubordinates() {
        return new OwnAndSubordinates(actor -> false, Set.of());
    }

    /** Returns the documents of any kind that the actor may see. Hidden documents look as if they did not exist. */
    default Restriction documents(Actor actor) {
        return Restriction.all();
    }

    /** Returns the opportunities that the actor may see, including their records. */
    default Restriction opportunities(Actor actor) {
        return documents(actor);
    }

    /** Returns the projects that the actor may see, including their records. */
    default Restriction projects(Actor actor) {
        return documents(actor);
    }

    /**
     * Returns the quotes that the actor may see. This includes the quotes of records, independently of whether the
     * actor may see the records.
     */
    default Restriction quotes(Actor actor) {
        return documents(actor);
    }

    /** Returns the services that the actor may see, independently of whether the actor may see their projects. */
    default Restriction services(Actor actor) {
        return documents(actor);
    }

    /**
     * Returns the work plans that the actor may see. A plan has no customer, so a restriction to customers hides all
     * plans.
     */
    default Restriction workPlans(Actor actor) {
        return documents(actor);
    }

    /**
     * Returns whether the actor may perform an action. A command asks this after it has found its objects to exist and
     * to be visible, because absent and hidden objects must look the same whatever the answer is. A command that only
     * adds objects asks this first.
     *
     * @param actor the actor
     * @param action a command, or one of the two queries that show a whole ledger: {@link Action#VERIFY} and {@link
     *     Action#EXPORT}
     */
    default boolean allows(Actor actor, Action action) {
        return true;
    }
}
