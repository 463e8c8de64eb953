package io.crmkit.reports.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.crmkit.Crm;
import io.crmkit.error.ImportRefusedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A folder to be imported, which begins with two customers, an employee and two stages. */
abstract class ImportFixture {

    @TempDir
    Path folder;

    final Crm crm = Crm.inMemory();

    @BeforeEach
    void succeeds() {
        file("customers.csv", "code,name", "C1,One", "C2,Two");
        file("employees.csv", "code,name", "E1,Ann");
        file("dictionaries.csv", "dictionary,value,rate", "sales_stage,First,10", "sales_stage,Second,50");
    }

    final void load() {
        crm.exchange().importFrom(CsvFolder.open(folder));
    }

    /** The places of the bad rows. */
    final List<String> refused() {
        ImportRefusedException refusal = catchThrowableOfType(ImportRefusedException.class, this::load);
        assertThat(refusal).isNotNull();
        return refusal.badRows().stream()
                .map(row ->
                        row.file() + ":" + row.line() + ":" + row.violation().field())
                .toList();
    }

    final void file(String name, String... lines) {
        bytes(name, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    final void bytes(String name, byte[] content) {
        try {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.write(folder.resolve(name), content);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    final void delete(String... names) {
        for (String name : names) {
            try {
                Files.delete(folder.resolve(name));
            } catch (IOException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }
}
