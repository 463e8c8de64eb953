package io.crmkit.user;

import io.crmkit.document.Action;
import java.util.Set;

/**
 * What actors may see and do (U3). Each question is asked at most once for each command and query, within its
 * transaction, and again if that is tried again; implementations are thread-safe. The default allows everything.
 *
 * @since 0.1
 */
public interface AccessPolicy {

    /** The policy that allows everything. */
    AccessPolicy EVERYTHING = new AccessPolicy() {};

    /**
     * The policy by which employees see their own documents and those of their subordinates, by the tree of employees.
     */
    static OwnAndSubordinates ownAndSubordinates() {
        return new OwnAndSubordinates(actor -> false, Set.of());
    }

    /** Which documents of any kind the actor may see; a hidden one is "not found". */
    default Restriction documents(Actor actor) {
        return Restriction.all();
    }

    /** Which opportunities, and their records, the actor may see. */
    default Restriction opportunities(Actor actor) {
        return documents(actor);
    }

    /** Which projects, and their records, the actor may see. */
    default Restriction projects(Actor actor) {
        return documents(actor);
    }

    /** Which quotes the actor may see: those on records too, whatever it may see of these. */
    default Restriction quotes(Actor actor) {
        return documents(actor);
    }

    /** Which services the actor may see, whatever it may see of the projects they belong to. */
    default Restriction services(Actor actor) {
        return documents(actor);
    }

    /** Which work plans the actor may see; a plan has no customer, so that a restriction to customers hides it. */
    default Restriction workPlans(Actor actor) {
        return documents(actor);
    }

    /**
     * Whether the actor may do something with what it can see. Asked of every command, once what it names is known to
     * be there and visible: absent and hidden are "not found", whatever this says. A command that only adds is asked
     * first.
     *
     * @param action a command, or one of the two queries that show a whole ledger: {@link Action#VERIFY} and
     *     {@link Action#EXPORT}
     */
    default boolean allows(Actor actor, Action action) {
        return true;
    }
}
