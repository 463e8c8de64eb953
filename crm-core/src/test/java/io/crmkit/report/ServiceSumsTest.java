package io.crmkit.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.dictionary.DictionaryValueId;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceSumsTest {

    @ParameterizedTest
    @CsvSource({"1,2,33.33", "2,1,66.67", "1,0,100.00", "0,5,0.00", "1,7,12.50", "1,15999,0.01", "0,0,"})
    @DisplayName("A3: a rate is the part of all, percent with 2 decimals, and absent without any service")
    void rates(long part, long rest, BigDecimal rate) {
        assertThat(new ServiceSums(part, rest, 0, 0).completionRate().percent().orElse(null))
                .isEqualTo(rate);
        assertThat(new ServiceSums(0, 0, part, rest).progressRate().percent().orElse(null))
                .isEqualTo(rate);
    }

    @Test
    @DisplayName("A3 §11: the group without a value comes first, and the total's rates come from the totals")
    void analysis() {
        Analysis<ServiceCriteria, ServiceSums> analysis = Analysis.of(
                ServiceCriteria.groupBy(ServiceGrouping.IMPORTANCE),
                List.of(
                        value("b", new ServiceSums(1, 0, 0, 1)),
                        value("a", new ServiceSums(0, 2, 2, 0)),
                        new Group<>(new GroupKey.None(), "", "", new ServiceSums(0, 5, 1, 4))),
                ServiceSums.NONE);
        assertThat(analysis.rows()).extracting(Group::name).containsExactly("", "a", "b");
        assertThat(analysis.total()).isEqualTo(new ServiceSums(1, 7, 3, 5));
        assertThat(analysis.total().completionRate().percent()).contains(new BigDecimal("12.50"));
        assertThat(analysis.rows()).allSatisfy(row -> assertThat(row.entry()).isEmpty());
    }

    private static Group<ServiceSums> value(String text, ServiceSums sums) {
        return new Group<>(new GroupKey.Value(new DictionaryValueId(new UUID(1, text.hashCode()))), "", text, sums);
    }
}
