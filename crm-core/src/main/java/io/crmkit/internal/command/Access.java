package io.crmkit.internal.command;

import io.crmkit.error.AccessDeniedException;
import io.crmkit.error.ErrorCode;
import io.crmkit.text.Localized;
import io.crmkit.user.AccessPolicy;
import io.crmkit.user.Actor;
import io.crmkit.user.Restriction;
import org.jspecify.annotations.Nullable;

/** Who acts in one transaction, and what it may see and do (U1, U3). */
public final class Access {

    private final AccessPolicy policy;
    private final Actor actor;
    private final String action;
    private @Nullable Restriction opportunities;
    private @Nullable Restriction projects;
    private @Nullable Restriction quotes;
    private @Nullable Restriction services;
    private @Nullable Restriction workPlans;
    private boolean allowed;

    Access(AccessPolicy policy, Actor actor, String action) {
        this.policy = policy;
        this.actor = actor;
        this.action = action;
    }

    /** @throws AccessDeniedException if nobody is acting */
    public static Actor acting(Setup setup) {
        Actor acting = setup.actor().get();
        if (acting == null) {
            throw new AccessDeniedException(ErrorCode.NO_ACTOR);
        }
        return acting;
    }

    Actor actor() {
        return actor;
    }

    String action() {
        return action;
    }

    /** Which opportunities, and their records, the actor may see. */
    public Restriction opportunities() {
        if (opportunities == null) {
            opportunities = policy.opportunities(actor);
        }
        return opportunities;
    }

    /** Which projects, and their records, the actor may see. */
    public Restriction projects() {
        if (projects == null) {
            projects = policy.projects(actor);
        }
        return projects;
    }

    /** Which quotes the actor may see. */
    public Restriction quotes() {
        if (quotes == null) {
            quotes = policy.quotes(actor);
        }
        return quotes;
    }

    /** Which services the actor may see. */
    public Restriction services() {
        if (services == null) {
            services = policy.services(actor);
        }
        return services;
    }

    /** Which work plans the actor may see. */
    public Restriction workPlans() {
        if (workPlans == null) {
            workPlans = policy.workPlans(actor);
        }
        return workPlans;
    }

    /** Whether the actor sees every document of every kind. */
    public boolean isUnrestricted() {
        return opportunities() instanceof Restriction.All
                && projects() instanceof Restriction.All
                && quotes() instanceof Restriction.All
                && services() instanceof Restriction.All
                && workPlans() instanceof Restriction.All;
    }

    /** The actor sees every document: what is taken out as a whole has none left out. */
    void requireUnrestricted() {
        if (!isUnrestricted()) {
            throw new AccessDeniedException(ErrorCode.ACCESS_DENIED, Localized.word("action", action));
        }
    }

    /** @throws AccessDeniedException if the policy does not let the actor do this */
    void requireAllowed() {
        if (!allowed && !policy.allows(actor, action)) {
            throw new AccessDeniedException(ErrorCode.ACCESS_DENIED, Localized.word("action", action));
        }
        allowed = true;
    }

    /** The last line of defence: what nobody has allowed is not committed (K12). */
    void requireAsked() {
        if (!allowed) {
            throw new IllegalStateException(action + " has not asked whether it is allowed");
        }
    }
}
