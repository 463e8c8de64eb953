package io.crmkit.internal.exchange;

import io.crmkit.project.ProjectId;
import io.crmkit.record.ParentId;
import io.crmkit.service.ServiceRecord;
import io.crmkit.spi.store.SnapshotReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes services, some at a time, in the order of their numbers. */
record ServiceExport(SnapshotReader snapshot, DictionaryExport dictionaries, EntryExport entries) {

    private static final int PAGE = 500;

    void write(ExportFile file) {
        List<ServiceRecord> page = snapshot.services(Optional.empty(), PAGE);
        while (!page.isEmpty()) {
            List<ProjectId> projects = page.stream()
                    .flatMap(service -> service.project().stream())
                    .distinct()
                    .toList();
            Map<ParentId, String> numbers = snapshot.numbers(projects);
            page.forEach(service -> write(file, service, numbers));
            page = snapshot.services(Optional.of(page.get(page.size() - 1).number()), PAGE);
        }
    }

    private void write(ExportFile file, ServiceRecord service, Map<ParentId, String> numbers) {
        file.set("no", service.number())
                .set("customer", entries.code(service.customer()))
                .set("employee", entries.code(service.employee()))
                .set("subject", service.subject())
                .set("content", service.content())
                .set("solution", service.solution())
                .set("started_at", service.startedAt())
                .set("minutes", service.minutes())
                .set("satisfaction", service.satisfaction().map(dictionaries::text))
                .set("service_type", service.serviceType().map(dictionaries::text))
                .set("contact_type", service.contactType().map(dictionaries::text))
                .set("importance", service.importance().map(dictionaries::text))
                .set("progress", service.progressMade())
                .set("completed", service.completed())
                .set("project", service.project().map(numbers::get))
                .set("product", service.product().map(entries::code))
                .end();
    }
}
