package io.crmkit.testkit.contract;

import io.crmkit.Crm;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.ledger.Attribute;
import io.crmkit.ledger.ContactPersonDraft;
import io.crmkit.ledger.Customer;
import io.crmkit.ledger.CustomerDetails;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.Employee;
import io.crmkit.ledger.EmployeeDetails;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.ledger.PartnerKind;
import io.crmkit.ledger.Product;
import io.crmkit.ledger.ProductDetails;
import io.crmkit.ledger.ProductId;
import io.crmkit.opportunity.AddOpportunity;
import io.crmkit.opportunity.LostDetails;
import io.crmkit.opportunity.ModifyOpportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.project.AddProject;
import io.crmkit.project.AttachmentContent;
import io.crmkit.project.ModifyProject;
import io.crmkit.project.ProjectId;
import io.crmkit.quote.AddQuote;
import io.crmkit.quote.LineInput;
import io.crmkit.record.AddRecord;
import io.crmkit.record.ParentId;
import io.crmkit.record.RecordParent;
import io.crmkit.record.Records;
import io.crmkit.record.TrackedRecord;
import io.crmkit.testkit.Fixtures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Fills a ledger through the API with something of everything, the awkward included; the same for the same seed. */
public final class RandomLedger {

    private final Crm crm;
    private final Random random;
    private final RandomValues values;
    private final List<CustomerId> customers = new ArrayList<>();
    private final List<EmployeeId> employees = new ArrayList<>();
    private final List<ProductId> products = new ArrayList<>();
    private final List<ProjectId> projects = new ArrayList<>();

    private RandomLedger(Crm crm, long seed) {
        this.crm = crm;
        this.random = new Random(seed);
        this.values = new RandomValues(crm, random);
    }

    /** Fills an empty ledger with so many opportunities, at least so many projects, quotes, services and work plans, and what they name. */
    public static void fill(Crm crm, long seed, int opportunities) {
        RandomLedger ledger = new RandomLedger(crm, seed);
        RandomServices services =
                new RandomServices(ledger.values, ledger.customers, ledger.employees, ledger.products, ledger.projects);
        RandomPlans plans = new RandomPlans(ledger.values, ledger.employees);
        ledger.dictionaries();
        ledger.masterData();
        for (int i = 0; i < opportunities; i++) {
            ledger.opportunity();
            ledger.project(ledger.addProject());
            crm.services().add(services.draw().build());
            plans.add(crm);
            ledger.quote(AddQuote.builder()
                    .customer(ledger.values.any(ledger.customers))
                    .salesperson(ledger.values.any(ledger.employees)));
        }
    }

    private void dictionaries() {
        crm.dictionaries().rename(Dictionary.INDUSTRY, values.line());
        if (values.chance(2)) {
            crm.dictionaries()
                    .values(Dictionary.IMPORTANCE)
                    .forEach(value -> crm.dictionaries().delete(value.id()));
        }
        crm.dictionaries().add(Dictionary.SALES_STAGE, values.line(), new BigDecimal("33.33"));
        crm.dictionaries().add(Dictionary.LOST_REASON, values.line());
        crm.dictionaries().disable(values.value(Dictionary.CONTACT_TYPE));
        for (Dictionary dictionary : List.of(Dictionary.SALES_STAGE, Dictionary.CONTACT_TYPE)) {
            List<DictionaryValueId> order = new ArrayList<>(crm.dictionaries().values(dictionary).stream()
                    .map(DictionaryValue::id)
                    .toList());
            Collections.shuffle(order, random);
            crm.dictionaries().reorder(dictionary, order);
        }
    }

    private void masterData() {
        CustomerId upper = null;
        EmployeeId team = null;
        for (int i = 0; i < 3; i++) {
            upper = Fixtures.added(crm.customers(), Customer.draft(values.code(), values.line()), upper)
                    .id();
            team = Fixtures.added(crm.employees(), Employee.draft(values.code(), values.line()), team)
                    .id();
            ProductId group = crm.products()
                    .add(Product.draft(values.code(), values.line()))
                    .id();
            for (int j = 0; j < 3; j++) {
                customers.add(Fixtures.added(
                                crm.customers(),
                                Customer.draft(values.code(), values.line(), customer()),
                                values.chance(3) ? null : upper)
                        .id());
                employees.add(crm.employees()
                        .add(
                                Employee.draft(
                                        values.code(),
                                        values.line(),
                                        new EmployeeDetails(values.maybe(), values.maybe(), values.maybe())),
                                team)
                        .id());
                products.add(crm.products()
                        .add(
                                Product.draft(
                                        values.code(),
                                        values.line(),
                                        new ProductDetails(
                                                values.maybe(), values.maybe(), values.maybe(), values.price())),
                                group)
                        .id());
            }
        }
        for (CustomerId customer : customers) {
            crm.contactPersons()
                    .add(
                            customer,
                            new ContactPersonDraft(values.line(), values.maybe(), values.maybe(), values.maybe()));
            crm.contactPersons().add(customer, ContactPersonDraft.named("王经理"));
        }
    }

    private CustomerDetails customer() {
        return new CustomerDetails(
                values.chance(2) ? null : PartnerKind.values()[random.nextInt(3)],
                classified(Attribute.CUSTOMER_CATEGORY, Dictionary.CUSTOMER_CATEGORY),
                classified(Attribute.INDUSTRY, Dictionary.INDUSTRY),
                values.maybe(),
                values.maybe(),
                values.memo(),
                values.memo());
    }

    /** A value, or none; none either where the ledger does not keep it. */
    private @Nullable DictionaryValueId classified(Attribute attribute, Dictionary dictionary) {
        return values.chance(2) || !crm.customers().attributes().contains(attribute) ? null : values.value(dictionary);
    }

    // -----------------------------------------------------------------------------------------------------------------
    private void opportunity() {
        AddOpportunity.Builder add = AddOpportunity.builder()
                .number(values.code())
                .subject(values.line())
                .customer(values.any(customers))
                .salesperson(values.any(employees))
                .stage(values.value(Dictionary.SALES_STAGE))
                .start(values.date());
        if (values.chance(2)) {
            add.remarks("two\nlines, " + values.line());
        }
        values.tracked(add, add::cost, add::expected);
        OpportunityId id = crm.opportunities().add(add.build()).id();
        for (int steps = values.below(12); steps > 0; steps--) {
            step(crm.contactRecords(), crm.opportunities().get(id), () -> modify(id));
        }
        switch (values.below(5)) {
            case 0 -> crm.opportunities().approve(id);
            case 1 ->
                crm.opportunities()
                        .terminate(
                                id,
                                new LostDetails(
                                        values.chance(2)
                                                ? Optional.empty()
                                                : Optional.of(values.value(Dictionary.LOST_REASON)),
                                        Optional.ofNullable(values.memo())));
            case 2 -> convert(id);
            default -> {}
        }
    }

    private void modify(OpportunityId id) {
        ModifyOpportunity.Builder change =
                ModifyOpportunity.of(crm.opportunities().get(id)).customer(values.any(customers));
        values.tracked(change, change::cost, change::expected);
        crm.opportunities().modify(change.build());
    }

    /** Makes a project of an opportunity, which may be deleted afterwards, as may the project. */
    private void convert(OpportunityId id) {
        crm.opportunities().approve(id);
        ProjectId made = crm.projects().convert(id, values.code()).id();
        project(made);
        switch (values.below(4)) {
            case 0 -> crm.projects().delete(made);
            case 1 -> crm.opportunities().delete(id);
            default -> {}
        }
    }

    private ProjectId addProject() {
        AddProject.Builder add = AddProject.builder()
                .number(values.code())
                .subject(values.line())
                .customer(values.any(customers))
                .salesperson(values.any(employees))
                .stage(values.value(Dictionary.SALES_STAGE))
                .start(values.date());
        values.tracked(add, add::cost, add::expected);
        ProjectId added = crm.projects().add(add.build()).id();
        projects.add(added);
        return added;
    }

    private void project(ProjectId id) {
        for (int steps = values.below(8); steps > 0; steps--) {
            step(crm.maintenanceRecords(), crm.projects().get(id), () -> modify(id));
        }
        for (int parts = values.below(3); parts > 0; parts--) {
            crm.projects().setVendor(id, values.any(customers), values.maybe());
            byte[] content = new byte[values.below(3000)];
            random.nextBytes(content);
            crm.projects().addAttachment(id, values.line(), values.maybe(), AttachmentContent.of(content));
        }
        crm.projects().attachments(id).stream()
                .filter(document -> values.chance(4))
                .forEach(document -> crm.projects().removeAttachment(id, document.number()));
        if (values.chance(4)) {
            crm.projects().terminate(id);
        }
    }

    private void modify(ProjectId id) {
        ModifyProject.Builder change =
                ModifyProject.of(crm.projects().get(id)).cost(values.amount()).remarks(values.memo());
        values.tracked(change, change::actualCost, change::actualAmount);
        crm.projects().modify(change.build());
    }

    // -----------------------------------------------------------------------------------------------------------------
    private <P extends ParentId> void step(Records<P> records, RecordParent<P, ?> parent, Runnable change) {
        List<TrackedRecord<P>> present = records.of(parent.id());
        List<TrackedRecord<P>> completed =
                present.stream().filter(TrackedRecord::completed).toList();
        switch (values.below(8)) {
            case 0, 1 -> record(records, parent);
            case 2 -> present.stream().filter(r -> !r.completed()).findFirst().ifPresent(r -> records.complete(r.id()));
            case 3 -> {
                if (!present.isEmpty()) {
                    records.delete(values.any(present).id());
                }
            }
            case 4 -> {
                if (!present.isEmpty()) {
                    records.reply(values.any(present).id(), "\r\n" + values.line() + "\n");
                }
            }
            case 5 -> change.run();
            case 6 -> {
                if (!completed.isEmpty()) {
                    records.delete(completed.get(completed.size() - 1).id());
                }
            }
            default ->
                present.stream()
                        .filter(r -> crm.quotes().ofRecord(r.id()).isEmpty())
                        .findFirst()
                        .ifPresent(r -> quote(AddQuote.on(r.id())));
        }
    }

    private <P extends ParentId> void record(Records<P> records, RecordParent<P, ?> parent) {
        AddRecord.Builder<P> add = AddRecord.to(parent.id())
                .at(values.date().atTime(values.below(24), values.below(60)))
                .employee(values.any(employees))
                .subject(values.line());
        if (values.chance(2)) {
            add.contactPerson(values.any(crm.contactPersons().of(parent.customer()))
                            .id())
                    .type(values.chosen(Dictionary.CONTACT_TYPE))
                    .summary(values.memo())
                    .result(values.memo());
        }
        if (parent.records().open() == 0 && values.chance(2)) {
            add.completed();
        }
        values.tracked(add, add::cost, add::amount);
        records.add(add.build());
    }

    private void quote(AddQuote.Builder add) {
        List<LineInput> lines = new ArrayList<>();
        for (int count = 1 + values.below(5); count > 0; count--) {
            lines.add(LineInput.of(values.any(products), values.quantity())
                    .at(values.amount())
                    .percentToPay(values.percent()));
        }
        var date = values.date();
        crm.quotes()
                .add(add.number(values.code())
                        .date(date)
                        .validUntil(values.chance(2) ? null : date.plusDays(values.below(60)))
                        .lines(lines)
                        .percentToPay(values.percent())
                        .remarks(values.memo())
                        .build());
    }
}
