package io.crmkit.internal;

import io.crmkit.error.AccessDeniedException;
import io.crmkit.error.ErrorCode;
import io.crmkit.user.Actor;
import io.crmkit.user.Restriction;
import org.jspecify.annotations.Nullable;

/** Who acts, and what it may see and do (U1, U3). */
final class Access {

    private final Setup setup;
    private final Actor actor;
    private final String action;
    private @Nullable Restriction opportunities;

    /** @throws AccessDeniedException if nobody is acting */
    Access(Setup setup, String action) {
        this.setup = setup;
        this.action = action;
        Actor acting = setup.actor().get();
        if (acting == null) {
            throw new AccessDeniedException(ErrorCode.NO_ACTOR);
        }
        this.actor = acting;
    }

    Actor actor() {
        return actor;
    }

    String action() {
        return action;
    }

    /** Which opportunities, and their records, the actor may see. */
    Restriction opportunities() {
        if (opportunities == null) {
            opportunities = setup.policy().opportunities(actor);
        }
        return opportunities;
    }

    /** The actor sees every document: what is taken out as a whole has none left out. */
    void requireUnrestricted() {
        if (!(opportunities() instanceof Restriction.All)) {
            throw new AccessDeniedException(ErrorCode.ACCESS_DENIED, action);
        }
    }

    /** Whether the policy lets the actor do this. Asked where the document is known to be visible. */
    void requireAllowed() {
        if (!setup.policy().allows(actor, action)) {
            throw new AccessDeniedException(ErrorCode.ACCESS_DENIED, action);
        }
    }
}
