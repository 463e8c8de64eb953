package io.crmkit.internal.exchange;

import io.crmkit.exchange.ExchangeFile;
import io.crmkit.internal.command.UnitOfWork;
import io.crmkit.project.Project;
import io.crmkit.project.ProjectId;
import io.crmkit.text.Localized;
import io.crmkit.user.Restriction;
import io.crmkit.value.Texts;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The projects that services name: of the folder, or of the ledger, where they are held until the import ends (K2). */
final class ServiceProjects {

    private static final Localized PROJECT = Localized.of("project", "项目");

    private final UnitOfWork work;
    private final ReferenceLocks holds;
    private final KeyReferences folder = new KeyReferences();
    private final Map<String, Optional<ProjectId>> ledger = new HashMap<>();

    ServiceProjects(UnitOfWork work, ReferenceLocks holds) {
        this.work = work;
        this.holds = holds;
    }

    /** The row of a service may name a project. */
    void add(CsvRow cells, String column) {
        if (cells.has(column)) {
            folder.add(cells.raw(column));
        }
    }

    /** The folder has such a project. */
    void found(@Nullable String number, ProjectId id) {
        if (!folder.isEmpty()) {
            folder.found(number, id.value());
        }
    }

    /** The project that a cell names; null if it names none, or one that is not there, which is said. */
    @Nullable
    ProjectId find(CsvRow cells, String column) {
        String number = cells.raw(column);
        if (number == null) {
            return null;
        }
        Optional<ProjectId> project = folder.id(number).map(ProjectId::new).or(() -> ofLedger(number));
        if (project.isEmpty()) {
            cells.unknown(column, ExchangeFile.PROJECTS, PROJECT);
        }
        return project.orElse(null);
    }

    private Optional<ProjectId> ofLedger(String number) {
        if (Texts.checkNumber(number).isPresent()) {
            return Optional.empty();
        }
        return ledger.computeIfAbsent(
                number,
                named -> work.stores()
                        .projects()
                        .findByNumber(named, Restriction.all())
                        .map(Project::id)
                        .filter(holds::project));
    }
}
