package io.crmkit.examples.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crmkit.Crm;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.document.SubjectKind;
import io.crmkit.error.ConfigurationException;
import io.crmkit.error.CrmException;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.InUseException;
import io.crmkit.error.RuleException;
import io.crmkit.event.CrmEvent;
import io.crmkit.event.CrmListener;
import io.crmkit.jdbc.testdb.TestDatabase;
import io.crmkit.ledger.Customer;
import io.crmkit.opportunity.AddOpportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.user.Actor;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The accounting product and the CRM in one transaction, embedded in each way, on each database. */
class HostTransactionsTest {

    private final List<String> heard = new ArrayList<>();

    static Stream<Arguments> hosts() {
        return Arrays.stream(TestDatabase.values())
                .flatMap(database ->
                        Arrays.stream(Embedding.values()).map(embedding -> Arguments.of(database, embedding)));
    }

    @ParameterizedTest
    @MethodSource("hosts")
    @DisplayName("M1, K7, E1: host and CRM see each other's writes; a rollback undoes both, and no listener is called")
    void oneTransaction(TestDatabase database, Embedding embedding) {
        try (EmbeddingHost host = open(database, embedding)) {
            Crm crm = host.crm();
            heard.clear();
            assertThatThrownBy(() -> host.transaction(books -> {
                        Customer added = add(crm, "C7");
                        assertThat(books.partners()).contains("C7  Customer C7");
                        books.rename("C7", "Renamed");
                        assertThat(crm.customers().get(added.id()).name()).isEqualTo("Renamed");
                        books.partner("H7", "Of the product", null);
                        opportunity(crm, crm.customers().findByCode("H7").orElseThrow());
                        throw new IllegalStateException("roll back");
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("roll back");
            assertThat(heard).isEmpty();
            List<String> left = host.transaction(AccountingProduct::partners);
            assertThat(left)
                    .containsExactly("N1  Northern Lights", "S  South", "S1  Sunrise Trading", "S2  Southern Steel");
            assertThat(host.<List<String>>transaction(books -> crm.verify())).isEmpty();

            OpportunityId kept = host.transaction(books -> {
                OpportunityId id = opportunity(crm, add(crm, "C8"));
                assertThat(heard).isEmpty();
                return id;
            });
            assertThat(heard).containsExactly("customer.add", "opportunity.add");
            assertThat(host.<OpportunityId>transaction(
                            books -> crm.opportunities().get(kept).id()))
                    .isEqualTo(kept);
        }
    }

    @ParameterizedTest
    @MethodSource("hosts")
    @DisplayName("M4, K7: a refused deletion lists balance, invoices and documents, and leaves the transaction usable")
    void refusedAndUsable(TestDatabase database, Embedding embedding) {
        try (EmbeddingHost host = open(database, embedding)) {
            Crm crm = host.crm();
            Customer customer = host.transaction(books -> {
                Customer added = add(crm, "C7");
                opportunity(crm, added);
                books.invoice(Long.parseLong(added.id().key()), new BigDecimal("12.50"));
                return added;
            });
            host.transaction(books -> {
                assertThatThrownBy(() -> crm.customers().delete(customer.id()))
                        .isInstanceOfSatisfying(
                                InUseException.class,
                                refused -> assertThat(refused.usages())
                                        .containsExactlyInAnyOrder(
                                                new InUseException.Usage(InUseException.General.RECEIVABLE, "12.50"),
                                                new InUseException.Usage(InUseException.Kind.named("invoice"), "1"),
                                                new InUseException.Usage(SubjectKind.OPPORTUNITY, "1")));
                assertThatThrownBy(() -> add(crm, "C7"))
                        .isInstanceOfSatisfying(
                                RuleException.class,
                                refused -> assertThat(refused.code()).isEqualTo(ErrorCode.CODE_TAKEN));
                books.settle(Long.parseLong(customer.id().key()), new BigDecimal("12.50"));
                return add(crm, "C9");
            });
            assertThat(host.transaction(AccountingProduct::partners)).contains("C9  Customer C9");
            assertThat(host.<List<InUseException.Usage>>transaction(
                            books -> crm.customers().usages(customer.id())))
                    .extracting(usage -> usage.kind().text())
                    .containsExactlyInAnyOrder("invoice", "opportunity");
        }
    }

    @ParameterizedTest
    @MethodSource("hosts")
    @DisplayName("K7: outside a transaction of the host's the CRM does nothing")
    void outside(TestDatabase database, Embedding embedding) {
        Crm crm;
        try (EmbeddingHost host = open(database, embedding)) {
            crm = host.crm();
            if (embedding == Embedding.SPRING) {
                assertThatThrownBy(() -> add(host.crm(), "C7"))
                        .isInstanceOf(IllegalStateException.class)
                        .isNotInstanceOf(ConfigurationException.class)
                        .hasMessageContaining("@Transactional");
            }
        }
        if (embedding != Embedding.SPRING) {
            assertThatThrownBy(() -> add(crm, "C7")).isInstanceOf(CrmException.class);
        }
    }

    private EmbeddingHost open(TestDatabase database, Embedding embedding) {
        DataSource source = database.freshPool(3);
        try (Connection connection = source.getConnection()) {
            new AccountingProduct(connection).install();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return embedding.open(
                source,
                crm -> crm.actor(Actor.of("test")).listener(new CrmListener() {
                    @Override
                    public void afterCommit(CrmEvent event) {
                        heard.add(event.context().action().text());
                    }
                }));
    }

    private static Customer add(Crm crm, String code) {
        return crm.customers().add(Customer.draft(code, "Customer " + code));
    }

    private static OpportunityId opportunity(Crm crm, Customer customer) {
        return crm.opportunities()
                .add(AddOpportunity.builder()
                        .subject("Subject")
                        .customer(customer.id())
                        .salesperson(
                                crm.employees().findByCode("E1").orElseThrow().id())
                        .stage(crm.dictionaries()
                                .values(Dictionary.SALES_STAGE)
                                .get(0)
                                .id())
                        .start(LocalDate.of(2026, 3, 2))
                        .build())
                .id();
    }
}
