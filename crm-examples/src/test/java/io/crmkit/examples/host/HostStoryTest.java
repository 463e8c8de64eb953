package io.crmkit.examples.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.examples.cli.Main;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostStoryTest {

    @ParameterizedTest
    @ValueSource(strings = {"mapped", "handwritten", "spring"})
    @DisplayName("M1, M4: the story of a customer in one set of books, told of each way to embed the CRM")
    void told(String embedding) {
        String story = run("host", embedding);
        assertThat(story)
                .containsSubsequence(
                        "   C7  Cedar Works",
                        "Heard after the commit so far: [ledger.create].",
                        "Heard now: [ledger.create, customer.add].",
                        "nothing of it is left, here or there",
                        "[in-use] Cannot be deleted because it is used by 900.00 receivable, 1 invoice, 1 opportunity",
                        "Cedar Works pays.",
                        "[in-use] Cannot be deleted because it is used by 1 invoice, 1 opportunity",
                        "Nothing stands against Northern Lights",
                        "== The books after ==",
                        "C7  Cedar Works Ltd",
                        "verify() finds nothing wrong.");
        assertThat(story.substring(story.indexOf("== The books after =="))).doesNotContain("Northern Lights");
    }

    @Test
    @DisplayName("The story is told in Chinese")
    void inChinese() {
        assertThat(run("host", "mapped", "--lang", "zh"))
                .containsSubsequence("== 之前的账簿 ==", "应收 900.00", "verify() 未发现任何问题。");
    }

    private static String run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(Main.run(out, err, arguments))
                .as(err.toString(StandardCharsets.UTF_8))
                .isZero();
        return out.toString(StandardCharsets.UTF_8);
    }
}
