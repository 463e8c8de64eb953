package io.crmkit.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.ValidationException;
import io.crmkit.ledger.CustomerId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrillDownTest {

    @Test
    @DisplayName("A1: a page that has found one document too many names the one after which the next page begins")
    void pages() {
        assertThat(DrillDownPage.of(rows(3), 2).documents()).isEqualTo(rows(2));
        assertThat(DrillDownPage.of(rows(3), 2).next()).contains("2");
        assertThat(DrillDownPage.of(rows(2), 2).documents()).isEqualTo(rows(2));
        assertThat(DrillDownPage.of(rows(2), 2).next()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, DrillDownQuery.MAX_PAGE_SIZE})
    @DisplayName("K17: a page has 1 to 1000 documents")
    void size(int size) {
        assertThat(DrillDownQuery.total().ofSize(size).size()).isEqualTo(size);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, DrillDownQuery.MAX_PAGE_SIZE + 1})
    @DisplayName("K17: a page of another size is refused")
    void sizeRefused(int size) {
        DrillDownQuery query = DrillDownQuery.total();
        assertThatThrownBy(() -> query.ofSize(size))
                .isInstanceOfSatisfying(
                        ValidationException.class,
                        e -> assertThat(e.violations()).extracting("code").containsExactly(ErrorCode.OUT_OF_RANGE));
    }

    @Test
    @DisplayName("V5: a page cannot begin after a text that is no number")
    void after() {
        DrillDownQuery query = DrillDownQuery.total();
        assertThat(query.after("OPP-1").after()).isEqualTo(Optional.of("OPP-1"));
        assertThatThrownBy(() -> query.after("\u0000")).isInstanceOf(ValidationException.class);
    }

    @Test
    @DisplayName("A1: groups of the same name and code are ordered by what makes them")
    void tie() {
        GroupKey one = new GroupKey.Entry(new CustomerId("a", "1"));
        GroupKey two = new GroupKey.Entry(new CustomerId("b", "1"));
        assertThat(Analysis.of("", List.of(group(two), group(one)), ServiceSums.NONE)
                        .rows())
                .extracting(Group::key)
                .containsExactly(one, two);
    }

    @Test
    @DisplayName("A3: services are grouped by employee, or by one of four dictionaries")
    void serviceGroupings() {
        assertThat(ServiceGrouping.EMPLOYEE.dictionary()).isEmpty();
        assertThat(ServiceGrouping.SATISFACTION.dictionary()).contains(Dictionary.SATISFACTION);
        assertThat(ServiceGrouping.CONTACT_TYPE.text(Locale.ENGLISH)).isEqualTo("contact type");
    }

    private static Group<ServiceSums> group(GroupKey key) {
        return new Group<>(key, "", "", ServiceSums.NONE);
    }

    private static List<DrillDownRow<Integer, ServiceSums>> rows(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new DrillDownRow<>(i, Integer.toString(i), ServiceSums.NONE))
                .toList();
    }
}
