package io.crmkit;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The folder with the rules and tables of examples, which is not part of the project: tests that need it are skipped without, but not in CI. */
public final class SharedFiles {

    private SharedFiles() {}

    /** A file or folder of the folder. */
    public static Path path(String name) {
        String given = Optional.ofNullable(System.getProperty("crm.shared"))
                .or(() -> Optional.ofNullable(System.getenv("CRM_SHARED")))
                .orElse("../../shared");
        Path path = Path.of(given).resolve(name);
        if (!Files.exists(path)) {
            String message = path.toAbsolutePath().normalize() + " is absent: set -Dcrm.shared or CRM_SHARED";
            if ("true".equals(System.getenv("CI"))) {
                fail(message);
            }
            abort(message);
        }
        return path;
    }
}
