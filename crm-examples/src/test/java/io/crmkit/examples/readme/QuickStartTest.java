package io.crmkit.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.examples.QuickStart;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickStartTest {

    @Test
    @DisplayName("The quick start ends with the back-filled opportunity (R5), a second time on the same file too")
    void runs(@TempDir Path folder) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream console = System.out;
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            QuickStart.main(new String[] {folder.resolve("crm").toString()});
            QuickStart.main(new String[] {folder.resolve("crm").toString()});
        } finally {
            System.setOut(console);
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .contains("50.00 % of 120000.00 is 60000.00")
                .hasLineCount(2);
    }
}
