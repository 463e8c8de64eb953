package io.crmkit.testkit.contract;

import static io.crmkit.testkit.Fixtures.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.ledger.Customer;
import io.crmkit.ledger.CustomerDetails;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EntryDraft;
import io.crmkit.list.Column;
import io.crmkit.list.ColumnType;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.record.RecordColumns;
import io.crmkit.record.RecordId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every operator on every type of column, with values that databases take differently (L1 to L5). */
public interface OperatorContract extends CrmContract {

    /** How many records the list has. */
    int RECORDS = 12;

    /** Texts that differ, or not, by case, width, accents, wildcards, white space and the plane of their characters. */
    List<String> TEXTS = List.of(
            "Acme",
            "ACME ",
            "\uff21cme",
            "Acm\u00e9",
            "Acme\u0301",
            "acme%",
            "a_me",
            "a\\me!",
            "\u4e2d\u6587\u516c\u53f8",
            "\u4e2d\u6587",
            "Stra\u00dfe",
            "STRASSE",
            "\ufb01ne",
            "FINE",
            "I\u0130i\u0131",
            "\u03a3\u03c3\u03c2",
            "\ud83d\ude00",
            "\uffee",
            "'; --",
            "\uff05");

    @Test
    @DisplayName("L1 to L5: every operator on every type of column finds the same rows on every store")
    default void l3EveryOperatorAndType() {
        Set<ColumnType> types = RecordColumns.CONTACT.columns().stream()
                .map(Column::type)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ColumnType.class)));
        assertEquals(EnumSet.allOf(ColumnType.class), types, "the list has a column of every type");
        long seed = Long.getLong("crm.operator.seed", System.nanoTime());
        try {
            Random random = new Random(seed);
            fill(random);
            ListProbe<RecordId<OpportunityId>> probe = new ListProbe<>(crm().contactRecords(), RECORDS, random);
            probe.filtersByEveryColumn();
            probe.sortsByEveryColumn();
            probe.findsInEveryColumn();
        } catch (AssertionError failed) {
            fail("seed " + seed, failed);
        }
    }

    private void fill(Random random) {
        List<CustomerId> customers = new ArrayList<>();
        List<OpportunityId> opportunities = new ArrayList<>();
        List<DictionaryValueId> values = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            EntryDraft<CustomerDetails> draft = Customer.draft(i + any(random), any(random));
            customers.add(crm().customers().add(draft).id());
            opportunities.add(with().opportunity(o -> o.number(any(random) + opportunities.size())
                            .customer(customers.get(random.nextInt(customers.size()))))
                    .id());
            values.add(crm().dictionaries()
                    .add(Dictionary.CONTACT_TYPE, any(random) + i)
                    .id());
        }
        for (int i = 0; i < RECORDS; i++) {
            OpportunityId parent = opportunities.get(random.nextInt(4));
            boolean typed = random.nextInt(3) > 0;
            boolean planned = random.nextInt(3) > 0;
            with().open(parent, r -> {
                r.subject(any(random))
                        .at(TODAY.plusDays(random.nextInt(3)).atTime(random.nextInt(2), random.nextInt(3)))
                        .cost(BigDecimal.valueOf(random.nextInt(300), 2))
                        .amount(BigDecimal.valueOf(random.nextInt(4)))
                        .start(TODAY)
                        .planned(planned ? TODAY.plusDays(random.nextInt(4)) : null);
                return typed ? r.type(values.get(random.nextInt(4))) : r;
            });
            if (random.nextBoolean()) {
                crm().contactRecords().of(parent).stream()
                        .filter(record -> !record.completed())
                        .findFirst()
                        .ifPresent(record -> crm().contactRecords().complete(record.id()));
            }
        }
    }

    private static String any(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }
}
