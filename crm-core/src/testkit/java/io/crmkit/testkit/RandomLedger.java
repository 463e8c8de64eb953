package io.crmkit.testkit;

import io.crmkit.Crm;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.ledger.ContactPersonDraft;
import io.crmkit.ledger.ContactPersonId;
import io.crmkit.ledger.CustomerDetails;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeDetails;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.ledger.EntryDraft;
import io.crmkit.ledger.PartnerKind;
import io.crmkit.ledger.ProductDetails;
import io.crmkit.ledger.ProductId;
import io.crmkit.opportunity.AddOpportunity;
import io.crmkit.opportunity.ModifyOpportunity;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.opportunity.OpportunityState;
import io.crmkit.record.AddRecord;
import io.crmkit.record.TrackedRecord;
import io.crmkit.record.TrackedBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Fills a ledger through the API with something of everything, the awkward included; the same for the same seed. */
public final class RandomLedger {

    private static final List<String> LINES = List.of(
            "plain", " leads", "trails ", "a,b", "say \"hi\"", "\"", "#hash", "=1+1", "客户甲", "tab\tin it", "𠀀", "ﬀ Ｆ", "'", "null");

    private final Crm crm;
    private final Random random;
    private final List<CustomerId> customers = new ArrayList<>();
    private final List<EmployeeId> employees = new ArrayList<>();
    private int number;

    private RandomLedger(Crm crm, long seed) {
        this.crm = crm;
        this.random = new Random(seed);
    }

    /** Fills an empty ledger with an amount of everything. */
    public static void fill(Crm crm, long seed, int opportunities) {
        RandomLedger ledger = new RandomLedger(crm, seed);
        ledger.dictionaries();
        ledger.masterData();
        for (int i = 0; i < opportunities; i++) {
            ledger.opportunity();
        }
    }

    private void dictionaries() {
        crm.dictionaries().label(Dictionary.INDUSTRY, line());
        crm.dictionaries().values(Dictionary.IMPORTANCE).forEach(value -> crm.dictionaries()
                .delete(value.id()));
        crm.dictionaries().add(Dictionary.SALES_STAGE, line(), new BigDecimal("33.33"));
        crm.dictionaries().add(Dictionary.LOST_REASON, line(), null);
        crm.dictionaries().disable(value(Dictionary.CONTACT_TYPE));
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
            upper = crm.customers().add(new EntryDraft<>(code(), line(), CustomerDetails.none()), upper).id();
            team = crm.employees().add(new EntryDraft<>(code(), line(), EmployeeDetails.none()), team).id();
            ProductId group = crm.products()
                    .add(new EntryDraft<>(code(), line(), ProductDetails.none()), null)
                    .id();
            for (int j = 0; j < 3; j++) {
                customers.add(crm.customers()
                        .add(new EntryDraft<>(code(), line(), customer()), chance(3) ? null : upper)
                        .id());
                employees.add(crm.employees()
                        .add(new EntryDraft<>(code(), line(), new EmployeeDetails(maybe(), maybe(), maybe())), team)
                        .id());
                crm.products()
                        .add(new EntryDraft<>(code(), line(), new ProductDetails(maybe(), maybe(), maybe(), price())), group);
            }
        }
        for (CustomerId customer : customers) {
            crm.contactPersons().add(customer, new ContactPersonDraft(line(), maybe(), maybe(), maybe()));
            crm.contactPersons().add(customer, ContactPersonDraft.named("王经理"));
        }
    }

    private CustomerDetails customer() {
        return new CustomerDetails(
                chance(2) ? null : PartnerKind.values()[random.nextInt(3)],
                chance(2) ? null : value(Dictionary.CUSTOMER_CATEGORY),
                chance(2) ? null : value(Dictionary.INDUSTRY),
                maybe(),
                maybe(),
                memo(),
                memo());
    }

    // -----------------------------------------------------------------------------------------------------------------
    private void opportunity() {
        AddOpportunity.Builder add = AddOpportunity.builder()
                .no(code())
                .subject(line())
                .customer(any(customers))
                .salesperson(any(employees))
                .stage(value(Dictionary.SALES_STAGE))
                .start(date());
        if (chance(2)) {
            add.remarks("two\nlines, " + line());
        }
        tracked(add, add::cost, add::expected);
        OpportunityId id = crm.opportunities().add(add.build()).id();
        for (int steps = random.nextInt(12); steps > 0; steps--) {
            step(id);
        }
        switch (random.nextInt(4)) {
            case 0 -> crm.opportunities().approve(id);
            case 1 -> crm.opportunities()
                    .terminate(id, chance(2) ? null : value(Dictionary.LOST_REASON), memo());
            default -> {}
        }
    }

    private void step(OpportunityId id) {
        List<TrackedRecord<OpportunityId>> records = crm.contactRecords().of(id);
        Opportunity parent = crm.opportunities().get(id);
        switch (random.nextInt(7)) {
            case 0, 1 -> record(parent);
            case 2 -> records.stream().filter(r -> !r.completed()).findFirst().ifPresent(r -> crm.contactRecords()
                    .complete(r.id()));
            case 3 -> {
                if (!records.isEmpty()) {
                    crm.contactRecords().delete(any(records).id());
                }
            }
            case 4 -> {
                if (!records.isEmpty()) {
                    crm.contactRecords().reply(any(records).id(), "\r\n" + line() + "\n");
                }
            }
            case 5 -> {
                ModifyOpportunity.Builder change = ModifyOpportunity.of(parent).customer(any(customers));
                tracked(change, change::cost, change::expected);
                crm.opportunities().modify(change.build());
            }
            default -> {
                List<TrackedRecord<OpportunityId>> completed = records.stream().filter(TrackedRecord::completed).toList();
                if (!completed.isEmpty()) {
                    crm.contactRecords().delete(completed.get(completed.size() - 1).id());
                }
            }
        }
    }

    private void record(Opportunity parent) {
        AddRecord.Builder<OpportunityId> add = AddRecord.to(parent.id())
                .at(date().atTime(random.nextInt(24), random.nextInt(60)))
                .employee(any(employees))
                .subject(line());
        if (chance(2)) {
            ContactPersonId person = any(crm.contactPersons().of(parent.customer())).id();
            add.contactPerson(person).type(chosen()).summary(memo()).result(memo());
        }
        if (parent.records().open() == 0 && chance(2)) {
            add.completed();
        }
        tracked(add, add::cost, add::amount);
        crm.contactRecords().add(add.build());
    }

    private void tracked(TrackedBuilder<?> builder, Consumer<BigDecimal> costs, Consumer<BigDecimal> amounts) {
        if (chance(2)) {
            builder.stage(value(Dictionary.SALES_STAGE));
        }
        if (chance(3)) {
            builder.rate(BigDecimal.valueOf(random.nextInt(10_001), 2));
        }
        if (chance(2)) {
            costs.accept(amount());
            amounts.accept(amount());
        }
        if (chance(3)) {
            LocalDate start = date();
            builder.start(start).planned(start.plusDays(random.nextInt(90))).actual(chance(2) ? null : start);
        }
    }

    // -----------------------------------------------------------------------------------------------------------------
    private DictionaryValueId value(Dictionary dictionary) {
        return any(crm.dictionaries().values(dictionary).stream()
                        .filter(value -> !value.disabled())
                        .toList())
                .id();
    }

    private @Nullable DictionaryValueId chosen() {
        return chance(2) ? null : value(Dictionary.CONTACT_TYPE);
    }

    private String code() {
        return line().replace('\t', ' ') + number++;
    }

    private String line() {
        return any(LINES);
    }

    private @Nullable String maybe() {
        return chance(2) ? null : line();
    }

    private @Nullable String memo() {
        return chance(2) ? null : line() + "\r\n\tthen \"" + line() + "\",\n" + line();
    }

    private BigDecimal amount() {
        return BigDecimal.valueOf(random.nextInt(10_000_000), random.nextInt(3));
    }

    private @Nullable BigDecimal price() {
        return chance(3) ? null : BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(5));
    }

    private LocalDate date() {
        return LocalDate.of(2010, 1, 1).plusDays(random.nextInt(1000));
    }

    private boolean chance(int of) {
        return random.nextInt(of) == 0;
    }

    private <T> T any(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
