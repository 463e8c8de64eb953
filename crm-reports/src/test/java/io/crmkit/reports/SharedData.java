package io.crmkit.reports;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import io.crmkit.exchange.ExchangeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The folder of sample data, which is not part of the project: tests that need it are skipped without, but not in CI. */
public final class SharedData {

    private SharedData() {}

    /** A file or folder of the sample data. */
    public static Path path(String name) {
        String given = Optional.ofNullable(System.getProperty("crm.shared"))
                .or(() -> Optional.ofNullable(System.getenv("CRM_SHARED")))
                .orElse("../../shared");
        Path path = Path.of(given).resolve("data").resolve(name);
        if (!Files.exists(path)) {
            String message = "the sample data " + path.toAbsolutePath().normalize()
                    + " is absent: set -Dcrm.shared or CRM_SHARED";
            if ("true".equals(System.getenv("CI"))) {
                fail(message);
            }
            abort(message);
        }
        return path;
    }

    /** A copy of a folder of the sample data with what is supported. */
    public static Path supported(String name, Path copy) throws IOException {
        Path folder = path(name);
        Files.createDirectories(copy);
        for (ExchangeFile file : ExchangeFile.values()) {
            if (Files.exists(folder.resolve(file.fileName()))) {
                Files.copy(folder.resolve(file.fileName()), copy.resolve(file.fileName()));
            }
        }
        return copy;
    }
}
