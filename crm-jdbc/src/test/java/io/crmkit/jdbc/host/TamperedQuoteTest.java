package io.crmkit.jdbc.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.Crm;
import io.crmkit.jdbc.testdb.TestDatabase;
import io.crmkit.quote.Quote;
import io.crmkit.testkit.contract.QuoteFixtures;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TamperedQuoteTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("Q3, Q4, A4: verify reports each amount and count of a quote that no longer fits its lines")
    void verifyTells(TestDatabase database) throws SQLException {
        try (Host host = new Host(database)) {
            Crm crm = host.ready();
            QuoteFixtures quotes = new QuoteFixtures(crm);
            Quote quote = quotes.direct(q -> q.lines(List.of(quotes.line("P1", "1"), quotes.line("P2", "2"))));
            quotes.direct();
            host.commit();
            assertThat(crm.verify()).isEmpty();
            String ofQuote = " where ledger = '" + host.ledger() + "' and line_count = 2";
            for (String change : List.of("amount = 31", "total = 29", "line_count = 3", "source = 'CONTACT'")) {
                host.execute("update crm_quote set " + change + ofQuote);
                assertThat(crm.verify())
                        .as(change)
                        .singleElement()
                        .asString()
                        .startsWith("Q4: the quote " + quote.id());
                host.rollback();
            }
            String ofLine = " where ledger = '" + host.ledger() + "' and line = 2";
            for (String change : List.of("amount = 21", "final_amount = 19")) {
                host.execute("update crm_quote_line set " + change + ofLine);
                assertThat(crm.verify())
                        .as(change)
                        .satisfiesExactly(
                                line -> assertThat(line).startsWith("Q4: the quote " + quote.id()),
                                line -> assertThat(line).startsWith("A4"));
                host.rollback();
            }
            host.execute("delete from crm_quote_line where ledger = '" + host.ledger() + "'");
            assertThat(crm.verify())
                    .hasSize(2)
                    .allSatisfy(line -> assertThat(line).startsWith("Q4"));
            host.rollback();
        }
    }
}
