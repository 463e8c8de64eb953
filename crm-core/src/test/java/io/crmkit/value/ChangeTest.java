package io.crmkit.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangeTest {

    private static final Optional<String> BEFORE = Optional.of("before");

    @Test
    void keepingLeavesAValuePresentOrAbsent() {
        assertThat(Change.<String>keep().applyTo(BEFORE)).contains("before");
        assertThat(Change.<String>keep().applyTo(Optional.empty())).isEmpty();
        assertThat(Change.keep().newValue()).isEmpty();
    }

    @Test
    void clearingMakesItAbsent() {
        assertThat(Change.<String>clear().applyTo(BEFORE)).isEmpty();
        assertThat(Change.<String>toNullable(null)).isEqualTo(Change.clear());
    }

    @Test
    void settingReplacesIt() {
        assertThat(Change.to("after").applyTo(BEFORE)).contains("after");
        assertThat(Change.toNullable("after").applyTo(Optional.empty())).contains("after");
        assertThat(Change.to("after").newValue()).contains("after");
    }

    @Test
    void isSaidOfAnotherType() {
        assertThat(Change.to("1").map(Integer::valueOf)).isEqualTo(Change.to(1));
        assertThat(Change.<String>clear().map(Integer::valueOf)).isEqualTo(Change.clear());
        assertThat(Change.<String>keep().map(Integer::valueOf)).isEqualTo(Change.keep());
    }

    @Test
    void aChangeToNullIsRefused() {
        assertThatNullPointerException().isThrownBy(() -> Change.to(null));
    }
}
