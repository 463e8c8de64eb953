package io.crmkit.internal.command;

import io.crmkit.document.Action;
import io.crmkit.document.DocumentKind;
import io.crmkit.error.AccessDeniedException;
import io.crmkit.error.ErrorCode;
import io.crmkit.user.AccessPolicy;
import io.crmkit.user.Actor;
import io.crmkit.user.Restriction;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The actor of one transaction, and what the actor may see and do (U1, U3). */
public final class Access {

    private final AccessPolicy policy;
    private final Actor actor;
    private final @Nullable Action action;
    private final Map<DocumentKind, Restriction> visible = new EnumMap<>(DocumentKind.class);
    private boolean allowed;

    Access(AccessPolicy policy, Actor actor, @Nullable Action action) {
        this.policy = policy;
        this.actor = actor;
        this.action = action;
    }

    /**
     * Returns the actor of a call.
     *
     * @throws AccessDeniedException with {@code access-denied.no-actor} if there is none
     */
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

    /** Returns the action that the actor performs. Queries that everybody may run have no action. */
    Action action() {
        return Optional.ofNullable(action).orElseThrow(() -> new IllegalStateException("a query has no action"));
    }

    /** Returns the documents of a kind that the actor may see. The policy is asked only once. */
    public Restriction visible(DocumentKind kind) {
        Restriction known = visible.get(kind);
        if (known == null) {
            known = ask(kind);
            visible.put(kind, known);
        }
        return known;
    }

    private Restriction ask(DocumentKind kind) {
        return switch (kind) {
            case OPPORTUNITY -> policy.opportunities(actor);
            case PROJECT -> policy.projects(actor);
            case QUOTE -> policy.quotes(actor);
            case SERVICE -> policy.services(actor);
            case WORK_PLAN -> policy.workPlans(actor);
        };
    }

    /** Returns whether the actor sees every document of every kind. */
    public boolean isUnrestricted() {
        return Arrays.stream(DocumentKind.values()).allMatch(kind -> visible(kind) instanceof Restriction.All);
    }

    /**
     * Refuses actors who do not see every document, because the output of a whole ledger must be complete.
     *
     * @throws AccessDeniedException if some document is hidden from the actor
     */
    void requireUnrestricted() {
        if (!isUnrestricted()) {
            throw new AccessDeniedException(ErrorCode.ACCESS_DENIED, action());
        }
    }

    /**
     * Asks the policy whether the actor may perform the action.
     *
     * @throws AccessDeniedException if the policy does not allow it
     */
    void requireAllowed() {
        if (!allowed && !policy.allows(actor, action())) {
            throw new AccessDeniedException(ErrorCode.ACCESS_DENIED, action());
        }
        allowed = true;
    }

    /**
     * Checks that the policy has been asked. This is the last line of defence: a command that forgot to ask does not
     * commit (K12).
     */
    void requireAsked() {
        if (!allowed) {
            throw new IllegalStateException(action + " has not asked whether it is allowed");
        }
    }
}
