package io.crmkit.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.Crm;
import io.crmkit.exchange.Exchange;
import io.crmkit.exchange.ImportOptions;
import io.crmkit.reports.csv.CsvFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExchangeSnippetTest {

    @TempDir
    Path temp;

    @Test
    @DisplayName("X1: the README's import and export")
    void exchange() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("in"));
        Files.writeString(folder.resolve("employees.csv"), "code,name\nE1,Ann\n");
        Path target = temp.resolve("out");
        Crm crm = Crm.inMemory();
        Exchange exchange = crm.exchange();
        exchange.importFrom(CsvFolder.open(folder), ImportOptions.standard().dryRun());
        exchange.importFrom(CsvFolder.open(folder));
        exchange.exportTo(CsvFolder.target(target));
        assertThat(target.resolve("employees.csv")).content().endsWith("\nE1,,Ann,,,\n");
    }
}
