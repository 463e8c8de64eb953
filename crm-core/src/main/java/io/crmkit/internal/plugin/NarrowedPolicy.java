package io.crmkit.internal.plugin;

import io.crmkit.document.Action;
import io.crmkit.user.AccessPolicy;
import io.crmkit.user.Actor;
import io.crmkit.user.Restriction;
import java.util.function.Function;

/**
 * Combines a policy with that of a plugin: an actor may see and do what both allow (U3).
 *
 * @param policy the policy of the host and of earlier plugins
 * @param plugin the policy of the plugin
 * @param callbacks marks the thread while plugin code runs
 */
record NarrowedPolicy(AccessPolicy policy, AccessPolicy plugin, ReentrancyGuard callbacks) implements AccessPolicy {

    @Override
    public Restriction documents(Actor actor) {
        return both(asked -> asked.documents(actor));
    }

    @Override
    public Restriction opportunities(Actor actor) {
        return both(asked -> asked.opportunities(actor));
    }

    @Override
    public Restriction projects(Actor actor) {
        return both(asked -> asked.projects(actor));
    }

    @Override
    public Restriction quotes(Actor actor) {
        return both(asked -> asked.quotes(actor));
    }

    @Override
    public Restriction services(Actor actor) {
        return both(asked -> asked.services(actor));
    }

    @Override
    public Restriction workPlans(Actor actor) {
        return both(asked -> asked.workPlans(actor));
    }

    @Override
    public boolean allows(Actor actor, Action action) {
        return policy.allows(actor, action) && callbacks.call(() -> plugin.allows(actor, action));
    }

    private Restriction both(Function<AccessPolicy, Restriction> question) {
        return question.apply(policy).and(callbacks.call(() -> question.apply(plugin)));
    }
}
