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
 * The entry point of the library: all operations on the CRM data of one ledger. Immutable and thread-safe. It starts no
 * threads.
 * <p>
 * Every call runs on behalf of an actor. It runs in a transaction of its own or, if the store joins the transactions of
 * the host, in a savepoint of the host's transaction. A call that fails changes nothing and throws a {@link
 * io.crmkit.error.CrmException} with a stable code.
 *
 * @since 0.1
 */
public final class Crm implements AutoCloseable {

    private final Commands commands;

    Crm(Commands commands) {
        this.commands = commands;
    }

    /** Returns a builder for a CRM. */
    public static CrmBuilder builder() {
        return new CrmBuilder();
    }

    /**
     * Returns a CRM for tests of host code. It keeps its data in memory, its ledger {@code main} exists already, and
     * its actor is {@code test}.
     */
    public static Crm inMemory() {
        Crm crm = builder().store(MemoryStore.create()).actor(Actor.of("test")).build();
        crm.createLedger();
        return crm;
    }

    // -----------------------------------------------------------------------------------------------------------------

    /** Returns the operations on opportunities (O1–O10). */
    public Opportunities opportunities() {
        return new OpportunityService(commands);
    }

    /** Returns the operations on the contact records of opportunities and on the replies to them (R1–R9). */
    public Records<OpportunityId> contactRecords() {
        return new RecordService<>(commands, DocumentTypes.OPPORTUNITIES);
    }

    /** Returns the operations on projects (P1–P5). */
    public Projects projects() {
        return new ProjectService(commands);
    }

    /** Returns the operations on the maintenance records of projects and on the replies to them (R1–R10). */
    public Records<ProjectId> maintenanceRecords() {
        return new RecordService<>(commands, DocumentTypes.PROJECTS);
    }

    /** Returns the operations on quotes, both direct ones and those of records (Q1–Q7, R7). */
    public Quotes quotes() {
        return new QuoteService(commands);
    }

    /** Returns the operations on services for customers (S1, S2). */
    public Services services() {
        return new ServiceRecordService(commands);
    }

    /** Returns the operations on the plans, summaries and suggestions of employees (W1–W5). */
    public WorkPlans workPlans() {
        return new WorkPlanService(commands);
    }

    /**
     * Returns the operations on the customers of the ledger (M1–M8). They are trading partners, so suppliers are among
     * them.
     */
    public MasterData<CustomerId, Customer, CustomerDetails> customers() {
        return new MasterDataService<>(commands, MasterType.customers());
    }

    /** Returns the operations on the employees of the ledger (M1–M8). */
    public MasterData<EmployeeId, Employee, EmployeeDetails> employees() {
        return new MasterDataService<>(commands, MasterType.employees());
    }

    /** Returns the operations on the products of the ledger (M1–M8). */
    public MasterData<ProductId, Product, ProductDetails> products() {
        return new MasterDataService<>(commands, MasterType.products());
    }

    /** Returns the operations on the contact persons of customers (M9). */
    public ContactPersons contactPersons() {
        return new ContactPersonService(commands);
    }

    /** Returns the operations on the dictionaries, the value lists that users maintain (D1–D4). */
    public Dictionaries dictionaries() {
        return new DictionaryService(commands);
    }

    /**
     * Reads the sales stages that are enabled now, in their order. This is short for {@code
     * dictionaries().choices(SALES_STAGE)}.
     */
    public Choices stages() {
        return dictionaries().choices(Dictionary.SALES_STAGE);
    }

    /** Returns the filters and layouts that the actor has saved for each list (L6, L7). */
    public ListPreferences preferences() {
        return new PreferenceService(commands);
    }

    /** Returns the user accounts, for programs that have no user management of their own (U1, U2). */
    public Users users() {
        return new UserService(commands);
    }

    /** Returns the analyses (A1–A4). */
    public Reports reports() {
        return new ReportService(commands);
    }

    /** Returns the history: who changed which value when (H1). */
    public History history() {
        return new HistoryService(commands);
    }

    /** Returns the import and export of whole ledgers (X1). */
    public Exchange exchange() {
        return new ExchangeService(commands);
    }

    // -----------------------------------------------------------------------------------------------------------------

    /** Returns a CRM on the same ledger that acts as another actor (U1). This object keeps its own actor. */
    public Crm as(Actor actor) {
        return new Crm(commands.in(commands.setup().as(actor)));
    }

    /**
     * Returns a CRM on another ledger of the same store, which need not exist yet. The call is cheap: it does not
     * access the store.
     *
     * @throws io.crmkit.error.ConfigurationException if the host supplied a single ledger with another name, or if the
     *     name is not valid
     */
    public Crm ledger(String name) {
        return new Crm(commands.on(name));
    }

    /** Returns the clock that supplies the current date and time (V4). */
    public Clock clock() {
        return commands.setup().clock();
    }

    /** Returns the name of the ledger, 1 to 64 characters. */
    public String ledgerName() {
        return commands.ledger().name();
    }

    /**
     * Creates the ledger and fills its dictionaries with the default values (D4). Does nothing if the ledger exists.
     * <p>
     * A {@code Crm} caches the number of decimals of its ledger. It drops the cached number when the transaction that
     * read it is rolled back. Some hosts' transactions do not report how they end. Such a host must build a new {@code
     * Crm} after it has rolled back the creation of a ledger.
     */
    public void createLedger() {
        new LedgerService(commands).create();
    }

    /**
     * Returns the settings with which the ledger was created.
     *
     * @throws io.crmkit.error.NotFoundException if the ledger has not been created
     */
    public LedgerSettings settings() {
        return new LedgerService(commands).settings();
    }

    /**
     * Runs a group of commands in one transaction, or in one savepoint of the host's transaction. The group succeeds or
     * fails as a whole: if a command of the group fails, all changes of the group are rolled back, even if the caller
     * catches the exception and even if the command never reached the store. A query that fails does not affect the
     * group.
     *
     * @param group receives the CRM to work with and must not keep it after it returns. It runs again if the
     *     transaction is retried, so it should have no side effects outside the CRM
     * @return the value that the group returned
     */
    public <T> T inTransaction(Function<Crm, T> group) {
        ValidationException.requireGiven("group", group);
        return commands.group(grouped -> group.apply(new Crm(grouped)));
    }

    /**
     * Checks that the stored data keeps all the rules that must always hold. The check covers all data of the ledger,
     * whatever the actor may see. Therefore it first asks the policy for the action {@code verify} (U3).
     *
     * @return the violations, each beginning with the id of the broken rule; empty if there are none
     */
    public List<String> verify() {
        return Verifier.verify(commands);
    }

    /**
     * Returns the objects of a type that plugins have provided for other modules, by name, in the order in which the
     * plugins added them.
     *
     * @param type the type under which they were provided
     * @see io.crmkit.spi.Contributions#provide
     */
    public <T> Map<String, T> provided(Class<T> type) {
        return commands.setup().additions().provided(ValidationException.requireGiven("type", type));
    }

    /**
     * Closes the store. The store closes only the resources that it opened itself.
     *
     * @throws io.crmkit.error.RuleException with {@code rule.re-entered} if a before-commit listener or other plugin
     *     code calls this while a command is running, because that command still uses the store
     */
    @Override
    public void close() {
        commands.setup().additions().callbacks().requireOutside();
        commands.setup().store().close();
    }
}
