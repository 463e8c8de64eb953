package io.crmkit;

import io.crmkit.dictionary.Choices;
import io.crmkit.dictionary.Dictionaries;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.error.ValidationException;
import io.crmkit.exchange.Exchange;
import io.crmkit.history.History;
import io.crmkit.internal.command.Commands;
import io.crmkit.internal.dictionary.DictionaryService;
import io.crmkit.internal.document.DocumentTypes;
import io.crmkit.internal.exchange.ExchangeService;
import io.crmkit.internal.history.HistoryService;
import io.crmkit.internal.ledger.ContactPersonService;
import io.crmkit.internal.ledger.LedgerService;
import io.crmkit.internal.ledger.MasterDataService;
import io.crmkit.internal.ledger.MasterType;
import io.crmkit.internal.list.PreferenceService;
import io.crmkit.internal.opportunity.OpportunityService;
import io.crmkit.internal.plan.WorkPlanService;
import io.crmkit.internal.project.ProjectService;
import io.crmkit.internal.quote.QuoteService;
import io.crmkit.internal.record.RecordService;
import io.crmkit.internal.report.ReportService;
import io.crmkit.internal.service.ServiceRecordService;
import io.crmkit.internal.user.UserService;
import io.crmkit.internal.verify.Verifier;
import io.crmkit.ledger.ContactPersons;
import io.crmkit.ledger.Customer;
import io.crmkit.ledger.CustomerDetails;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.Employee;
import io.crmkit.ledger.EmployeeDetails;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.ledger.MasterData;
import io.crmkit.ledger.Product;
import io.crmkit.ledger.ProductDetails;
import io.crmkit.ledger.ProductId;
import io.crmkit.list.ListPreferences;
import io.crmkit.memory.MemoryStore;
import io.crmkit.opportunity.Opportunities;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.plan.WorkPlans;
import io.crmkit.project.ProjectId;
import io.crmkit.project.Projects;
import io.crmkit.quote.Quotes;
import io.crmkit.record.Records;
import io.crmkit.report.Reports;
import io.crmkit.service.Services;
import io.crmkit.spi.store.LedgerSettings;
import io.crmkit.user.Actor;
import io.crmkit.user.Users;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The CRM on one ledger. Immutable and thread-safe; it starts no threads and closes only what it opened.
 * <p>
 * Every call runs as an actor, in a transaction of its own or, when the store joins the host's, in a savepoint of
 * that. A call that fails changes nothing and throws a {@link io.crmkit.error.CrmException} with a stable code.
 *
 * @since 0.1
 */
public final class Crm implements AutoCloseable {

    private final Commands commands;

    Crm(Commands commands) {
        this.commands = commands;
    }

    /** Begins to configure a CRM. */
    public static CrmBuilder builder() {
        return new CrmBuilder();
    }

    /** A CRM in memory with the ledger {@code main} created, acting as {@code test}: for tests of host code. */
    public static Crm inMemory() {
        Crm crm = builder().store(MemoryStore.create()).actor(Actor.of("test")).build();
        crm.createLedger();
        return crm;
    }

    // -----------------------------------------------------------------------------------------------------------------

    /** The opportunities (O1–O10). */
    public Opportunities opportunities() {
        return new OpportunityService(commands);
    }

    /** The contact records of opportunities, and the replies to them (R1–R9). */
    public Records<OpportunityId> contactRecords() {
        return new RecordService<>(commands, DocumentTypes.OPPORTUNITIES);
    }

    /** The projects (P1–P5). */
    public Projects projects() {
        return new ProjectService(commands);
    }

    /** The maintenance records of projects, and the replies to them (R1–R10). */
    public Records<ProjectId> maintenanceRecords() {
        return new RecordService<>(commands, DocumentTypes.PROJECTS);
    }

    /** The quotes, direct and on records (Q1–Q7, R7). */
    public Quotes quotes() {
        return new QuoteService(commands);
    }

    /** The services for customers (S1, S2). */
    public Services services() {
        return new ServiceRecordService(commands);
    }

    /** The plans, summaries and suggestions of employees (W1–W5). */
    public WorkPlans workPlans() {
        return new WorkPlanService(commands);
    }

    /** The ledger's customers: trading partners, suppliers among them (M1–M8). */
    public MasterData<CustomerId, Customer, CustomerDetails> customers() {
        return new MasterDataService<>(commands, MasterType.customers());
    }

    /** The ledger's employees (M1–M8). */
    public MasterData<EmployeeId, Employee, EmployeeDetails> employees() {
        return new MasterDataService<>(commands, MasterType.employees());
    }

    /** The ledger's products (M1–M8). */
    public MasterData<ProductId, Product, ProductDetails> products() {
        return new MasterDataService<>(commands, MasterType.products());
    }

    /** The people on the customers' side (M9). */
    public ContactPersons contactPersons() {
        return new ContactPersonService(commands);
    }

    /** The value lists (D1–D4). */
    public Dictionaries dictionaries() {
        return new DictionaryService(commands);
    }

    /** The sales stages that can be chosen now, in their order: short for {@code dictionaries().choices(SALES_STAGE)}. */
    public Choices stages() {
        return dictionaries().choices(Dictionary.SALES_STAGE);
    }

    /** What the actor keeps for itself of each list: filters and layouts (L6, L7). */
    public ListPreferences preferences() {
        return new PreferenceService(commands);
    }

    /** The users of a program that has none of its own (U1, U2). */
    public Users users() {
        return new UserService(commands);
    }

    /** The analyses (A1 to A4). */
    public Reports reports() {
        return new ReportService(commands);
    }

    /** What was changed, by whom and when (H1). */
    public History history() {
        return new HistoryService(commands);
    }

    /** Whole ledgers in and out (X1). */
    public Exchange exchange() {
        return new ExchangeService(commands);
    }

    // -----------------------------------------------------------------------------------------------------------------

    /** The same CRM, acting as somebody (U1). */
    public Crm as(Actor actor) {
        return new Crm(commands.in(commands.setup().as(actor)));
    }

    /**
     * The CRM on another ledger of the same store. Costs next to nothing.
     *
     * @throws io.crmkit.error.ConfigurationException if the host gave the one ledger only, or the name is no name
     */
    public Crm ledger(String name) {
        return new Crm(commands.on(name));
    }

    /** The clock that tells it today and now (V4). */
    public Clock clock() {
        return commands.setup().clock();
    }

    /** The name of the ledger. */
    public String ledgerName() {
        return commands.ledger().name();
    }

    /**
     * Creates the ledger with its dictionaries seeded (D4); does nothing if it exists.
     * <p>
     * A {@code Crm} remembers the decimals of its ledger, and forgets them when the transaction that it read them in is
     * rolled back. A host whose transactions do not tell how they end builds a new one after rolling back a creation.
     */
    public void createLedger() {
        new LedgerService(commands).create();
    }

    /**
     * What the ledger was created with.
     *
     * @throws io.crmkit.error.NotFoundException if it has not been created
     */
    public LedgerSettings settings() {
        return new LedgerService(commands).settings();
    }

    /**
     * Runs a group of commands in one transaction, or in one savepoint of the host's. The group fails as a whole: once
     * a command has failed, even before it reached the store and even if its exception is caught, nothing of the group
     * stays. A query that fails takes nothing with it.
     *
     * @param group gets the CRM to work with, which must not be kept; it is run again if the transaction has to be
     *     tried again, so it should have no other effects
     */
    public <T> T inTransaction(Function<Crm, T> group) {
        ValidationException.requireGiven("group", group);
        return commands.group(grouped -> group.apply(new Crm(grouped)));
    }

    /**
     * Checks on the live data what must always hold: all of it, whatever the actor may otherwise see, so that the
     * policy is asked for the action {@code verify} first (U3).
     *
     * @return what does not, each beginning with the id of the rule; empty if all is well
     */
    public List<String> verify() {
        return Verifier.verify(commands);
    }

    /**
     * What plugins provide of a type for other modules, by name, in the order in which it was added.
     *
     * @see io.crmkit.spi.Contributions#provide
     */
    public <T> Map<String, T> provided(Class<T> type) {
        return commands.setup().additions().provided(ValidationException.requireGiven("type", type));
    }

    /**
     * Closes the store, which closes only what it opened itself.
     *
     * @throws io.crmkit.error.RuleException with {@code rule.re-entered} from within a listener before the commit, or
     *     what else of a plugin a command asks: it is at work on the store
     */
    @Override
    public void close() {
        commands.setup().additions().callbacks().requireOutside();
        commands.setup().store().close();
    }
}
