package io.crmkit.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.Crm;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.jdbc.FileBlobStore;
import io.crmkit.jdbc.JdbcStore;
import io.crmkit.ledger.Customer;
import io.crmkit.ledger.Employee;
import io.crmkit.project.AddProject;
import io.crmkit.project.ProjectId;
import io.crmkit.spi.store.Store;
import io.crmkit.user.Actor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentSnippetTest {

    @TempDir
    Path temp;

    @Test
    @DisplayName("P2: the README's document of a project, with its content in a file")
    void document() throws IOException {
        Path contract = Files.write(temp.resolve("contract.pdf"), new byte[] {1, 2, 3});
        Path folder = temp.resolve("contents");
        try (Store store = JdbcStore.h2File(temp.resolve("crm")).build()) {
            Crm crm = Crm.builder()
                    .store(store)
                    .blobs(FileBlobStore.in(folder)) // without it contents are kept in the database
                    .actor(Actor.of("ann"))
                    .build();
            crm.createLedger();
            ProjectId project = project(crm);
            var document = crm.projects()
                    .addAttachment(project, "Contract", "application/pdf", () -> Files.newInputStream(contract));
            byte[] content = crm.projects().readAttachment(project, document.number(), InputStream::readAllBytes);
            assertThat(content).containsExactly(1, 2, 3);
            assertThat(folder).isDirectoryRecursivelyContaining("glob:**/" + document.content());
            assertThat(FileBlobStore.in(folder).sweep(store, "main", Duration.ZERO))
                    .isZero();
        }
    }

    private static ProjectId project(Crm crm) {
        return crm.projects()
                .add(AddProject.builder()
                        .subject("Warehouse software")
                        .customer(crm.customers()
                                .add(Customer.draft("C1", "Sunrise Trading"))
                                .id())
                        .salesperson(crm.employees()
                                .add(Employee.draft("E1", "Ann Zhang"))
                                .id())
                        .stage(crm.dictionaries()
                                .values(Dictionary.SALES_STAGE)
                                .get(0)
                                .id())
                        .start(LocalDate.of(2026, 3, 2))
                        .build())
                .id();
    }
}
