package io.crmkit.examples.plugin;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.document.Action;
import io.crmkit.document.DocumentKind;
import io.crmkit.event.CrmEvent;
import io.crmkit.event.CrmListener;
import io.crmkit.quote.QuoteColumns;
import io.crmkit.spi.Contributions;
import io.crmkit.spi.CrmPlugin;
import io.crmkit.spi.DictionarySeed;
import io.crmkit.user.AccessPolicy;
import io.crmkit.user.Actor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;

/**
 * The rules of a company as a plugin: quotes are numbered by year, discounts are limited, quotes are never deleted, and
 * the team is told about approvals.
 */
public final class HouseRules implements CrmPlugin {

    /** The lowest allowed percentage to pay. */
    private static final BigDecimal LEAST = new BigDecimal("70");

    private final Consumer<String> team;

    /** @param team receives every message; many threads call it */
    public HouseRules(Consumer<String> team) {
        this.team = team;
    }

    /** Prints the messages to the console. Discovery needs this constructor. */
    public HouseRules() {
        this(System.out::println);
    }

    @Override
    public String id() {
        return "house-rules";
    }

    @Override
    public void install(Contributions contributions) {
        contributions.numbering(DocumentKind.QUOTE, HouseRules::byYear);
        contributions.listener(new Discounts());
        contributions.listener(new Approvals(team));
        contributions.restriction(new NothingDeleted());
        contributions.seed(Dictionary.LOST_REASON, DictionarySeed.of("Delivery time", "交货期"));
        contributions.label(QuoteColumns.LIST, QuoteColumns.TOTAL, "To pay", "应付金额");
    }

    /** Returns a number such as {@code Q2026-0001}. If the command is rolled back, the running number is used again. */
    private static String byYear(DocumentKind kind, LocalDate today, ToLongFunction<String> runningNumber) {
        String year = "Q" + today.getYear();
        return String.format(Locale.ROOT, "%s-%04d", year, runningNumber.applyAsLong(year));
    }

    /** A veto: an exception rolls the command back, and its message reaches the caller. */
    private static final class Discounts implements CrmListener {

        @Override
        public void beforeCommit(CrmEvent event) {
            if (event instanceof CrmEvent.QuoteEvent changed) {
                changed.after().flatMap(quote -> quote.discount()).ifPresent(discount -> {
                    if (discount.percent().compareTo(LEAST) < 0) {
                        throw new IllegalArgumentException("no quote goes below " + LEAST + " %");
                    }
                });
            }
        }

        @Override
        public boolean wantsAfterCommit() {
            return false; // so that it also works in a transaction that does not report how it ends
        }
    }

    /** A notification: it runs after the commit, so an exception is only logged and the opportunity stays approved. */
    private record Approvals(Consumer<String> team) implements CrmListener {

        @Override
        public void afterCommit(CrmEvent event) {
            if (event instanceof CrmEvent.OpportunityEvent changed
                    && event.context().action() == Action.OPPORTUNITY_APPROVE) {
                changed.after()
                        .ifPresent(opportunity ->
                                team.accept(event.context().actor().name() + " has approved " + opportunity.number()));
            }
        }
    }

    /** A restriction: an actor needs the permission of both this policy and the host's policy. */
    private static final class NothingDeleted implements AccessPolicy {

        @Override
        public boolean allows(Actor actor, Action action) {
            return action != Action.QUOTE_DELETE;
        }
    }
}
