package io.crmkit.user;

import io.crmkit.document.Action;
import io.crmkit.error.ValidationException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The policy by which an actor sees the documents of the employee that it is ({@link Actor#employee()}) and of all below
 * it in the tree of employees, as the tree stands at each call (U3). Immutable and thread-safe.
 * <p>
 * As only leaves are named by documents (M2), the head of a group is bound to the category of the group. An actor who is
 * no employee sees no document. What a visible document itself says is seen with it, such as the number of the document
 * that it came from; the master data and the dictionaries are everybody's.
 * <p>
 * What works on the whole ledger, checking, importing and exporting, and what decides who sees what, moving employees in
 * their tree and keeping users, is left to actors who see everything.
 *
 * @since 0.1
 */
public final class OwnAndSubordinates implements AccessPolicy {

    /** What shows or makes a whole ledger, and what decides who sees what. */
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
     * The same with actors who see everything and may do everything, such as an administrator, in the place of those
     * before.
     *
     * @param newEverything thread-safe; does not use the CRM
     */
    public OwnAndSubordinates except(Predicate<Actor> newEverything) {
        return new OwnAndSubordinates(ValidationException.requireGiven("everything", newEverything), forbidden);
    }

    /**
     * The same, but these actions too are left to actors who see everything.
     *
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
