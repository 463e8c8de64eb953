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

/** Who acts in one transaction, and what it may see and do (U1, U3). */
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

    /** Returns what the actor is doing; a query that everybody may run has no action. */
    Action action() {
        return Optional.ofNullable(action).orElseThrow(() -> new IllegalStateException("a query has no action"));
    }

    /** Returns which documents of a kind, and which of their parts, the actor may see; the policy is asked once. */
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

    /** Whether the actor sees every document of every kind. */
    public boolean isUnrestricted() {
        return Arrays.stream(DocumentKind.values()).allMatch(kind -> visible(kind) instanceof Restriction.All);
    }

    /** The actor sees every document: what is taken out as a whole has none left out. */
    void requireUnrestricted() {
        if (!isUnrestricted()) {
            throw new AccessDeniedException(ErrorCode.ACCESS_DENIED, action());
        }
    }

    /** @throws AccessDeniedException if the policy does not let the actor do this */
    void requireAllowed() {
        if (!allowed && !policy.allows(actor, action())) {
            throw new AccessDeniedException(ErrorCode.ACCESS_DENIED, action());
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
