package io.crmkit.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.list.Highlight;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OpportunityActionTest {

    @ParameterizedTest
    @CsvSource({
        "ACTIVE, MODIFY CHANGE_RECORDS CHANGE_QUOTES APPROVE TERMINATE DELETE",
        "APPROVED, CHANGE_QUOTES REVOKE_APPROVAL CONVERT_TO_PROJECT",
        "TERMINATED, REACTIVATE DELETE",
        "CONVERTED, CHANGE_QUOTES DELETE",
    })
    @DisplayName("O5, O9: the state table")
    void table(OpportunityState state, String allowed) {
        for (OpportunityAction action : OpportunityAction.values()) {
            assertThat(action.allowedIn(state))
                    .as("%s in %s", action, state)
                    .isEqualTo((" " + allowed + " ").contains(" " + action.name() + " "));
        }
    }

    @ParameterizedTest
    @EnumSource(OpportunityState.class)
    @DisplayName("O8: terminated and converted ones are highlighted, others are plain")
    void highlight(OpportunityState state) {
        Highlight expected = switch (state) {
            case TERMINATED -> Highlight.TERMINATED;
            case CONVERTED -> Highlight.CONVERTED;
            default -> Highlight.NONE;
        };
        assertThat(state.highlight()).isEqualTo(expected);
    }
}
