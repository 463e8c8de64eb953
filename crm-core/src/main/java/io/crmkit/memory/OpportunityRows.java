package io.crmkit.memory;

import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.ledger.LedgerId;
import io.crmkit.list.Column;
import io.crmkit.list.Row;
import io.crmkit.opportunity.Loss;
import io.crmkit.opportunity.Opportunity;
import io.crmkit.opportunity.OpportunityColumns;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.record.TrackedValues;
import io.crmkit.spi.Ledger;
import io.crmkit.spi.LedgerNode;
import io.crmkit.spi.Transaction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes rows of the list of opportunities, with the names of what they name. */
record OpportunityRows(LedgerData data, Ledger ledger, Transaction transaction) {

    List<Row<OpportunityId>> of(List<Opportunity> opportunities) {
        Set<LedgerId> named = opportunities.stream()
                .flatMap(o -> Stream.<LedgerId>of(o.customer(), o.salesperson()))
                .collect(Collectors.toSet());
        Map<LedgerId, LedgerNode> entries = ledger.findAll(transaction, named);
        return opportunities.stream().map(o -> row(o, entries)).toList();
    }

    private Row<OpportunityId> row(Opportunity o, Map<LedgerId, LedgerNode> entries) {
        Optional<LedgerNode> customer = Optional.ofNullable(entries.get(o.customer()));
        Optional<LedgerNode> employee = Optional.ofNullable(entries.get(o.salesperson()));
        TrackedValues present = o.present();
        Values values = new Values()
                .put(OpportunityColumns.NO, Optional.of(o.no()))
                .put(OpportunityColumns.SUBJECT, Optional.of(o.subject()))
                .put(OpportunityColumns.CUSTOMER_CODE, customer.map(LedgerNode::code))
                .put(OpportunityColumns.CUSTOMER, customer.map(LedgerNode::name))
                .put(OpportunityColumns.EMPLOYEE_CODE, employee.map(LedgerNode::code))
                .put(OpportunityColumns.EMPLOYEE, employee.map(LedgerNode::name))
                .put(OpportunityColumns.STAGE, text(present.stage()))
                .put(OpportunityColumns.RATE, Optional.of(present.rate().percent()))
                .put(OpportunityColumns.COST, Optional.of(present.cost().value()))
                .put(OpportunityColumns.EXPECTED, Optional.of(present.amount().value()))
                .put(
                        OpportunityColumns.OPPORTUNITY_AMOUNT,
                        Optional.of(o.opportunityAmount().value()))
                .put(OpportunityColumns.START, Optional.of(present.start()))
                .put(OpportunityColumns.PLANNED, present.planned())
                .put(OpportunityColumns.ACTUAL, present.actual())
                .put(OpportunityColumns.STATE, Optional.of(o.state().name()))
                .put(
                        OpportunityColumns.LOST_REASON,
                        o.loss().flatMap(Loss::reason).flatMap(this::text));
        return new Row<>(o.id(), o.state().highlight(), values.byKey);
    }

    private Optional<String> text(DictionaryValueId id) {
        return data.values.find(id).map(DictionaryValue::text);
    }

    private static final class Values {
        private final Map<String, Object> byKey = new LinkedHashMap<>();

        <T> Values put(Column<T> column, Optional<T> value) {
            value.ifPresent(present -> byKey.put(column.key(), present));
            return this;
        }
    }
}
