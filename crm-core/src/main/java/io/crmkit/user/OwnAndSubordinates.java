package io.crmkit.user;

import io.crmkit.document.Action;
import io.crmkit.error.ValidationException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A policy that shows an actor the documents of its own employee ({@link Actor#employee()}) and of all employees below
 * it in the tree of employees (U3). Each call uses the current tree. Immutable and thread-safe.
 * <p>
 * Documents refer only to leaves of the tree (M2). Therefore the head of a group is bound to the category of the group.
 * An actor who is not an employee sees no document. Values that a visible document contains are visible too, for
 * example the number of its source document. Everyone sees the master data and the dictionaries.
 * <p>
 * Some actions are reserved for actors who see everything. They concern the whole ledger (verify, import, export) or
 * decide who sees which document (moving employees in the tree, managing users).
 *
 * @since 0.1
 */
public final class OwnAndSubordinates implements AccessPolicy {

    /** The actions that show or create a whole ledger, and those that decide who sees which document. */
    private static final Set<Action> RESERVED = Set.of(
            Action.VERIFY,
            Action.IMPORT,
            Action.EXPORT,
            Action.EMPLOYEE_CLASSIFY,
            Action.USER_ADD,
            Action.USER_MODIFY,
            Action.USER_DISABLE,
            Action.USER_ENABLE);

    private final Predicate<Actor> everything;
    private final Set<Action> forbidden;

    OwnAndSubordinates(Predicate<Actor> everything, Set<Action> forbidden) {
        this.everything = everything;
        this.forbidden = forbidden;
    }

    /**
     * Returns this policy with other actors who see everything and may do everything, such as administrators. It
     * replaces the previous choice of these actors.
     *
     * @param newEverything chooses the actors; it must be thread-safe and must not call the CRM
     */
    public OwnAndSubordinates except(Predicate<Actor> newEverything) {
        return new OwnAndSubordinates(ValidationException.requireGiven("everything", newEverything), forbidden);
    }

    /**
     * Returns this policy with further actions reserved for actors who see everything.
     *
     * @param actions the actions to reserve in addition to those already reserved
     */
    public OwnAndSubordinates forbidding(Action... actions) {
        Set<Action> all = new HashSet<>(forbidden);
        for (Action action : ValidationException.requireGiven("actions", actions)) {
            all.add(ValidationException.requireGiven("actions", action));
        }
        return new OwnAndSubordinates(everything, Set.copyOf(all));
    }

    @Override
    public Restriction documents(Actor actor) {
        return everything.test(actor)
                ? Restriction.all()
                : actor.employee()
                        .<Restriction>map(Restriction.EmployeeUnder::new)
                        .orElseGet(Restriction::none);
    }

    @Override
    public boolean allows(Actor actor, Action action) {
        return !RESERVED.contains(action) && !forbidden.contains(action) || everything.test(actor);
    }
}
