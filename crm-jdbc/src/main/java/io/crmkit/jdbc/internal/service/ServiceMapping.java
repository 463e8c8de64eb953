package io.crmkit.jdbc.internal.service;

import static io.crmkit.jdbc.internal.schema.Tables.SERVICE;

import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.internal.limit.Texts;
import io.crmkit.jdbc.internal.ledger.EntryColumns;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.ledger.ProductId;
import io.crmkit.project.ProjectId;
import io.crmkit.service.ServiceId;
import io.crmkit.service.ServiceRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Maps services to their rows. */
public final class ServiceMapping {

    private static final EntryColumns CUSTOMER = EntryColumns.of(SERVICE, "customer");
    private static final EntryColumns EMPLOYEE = EntryColumns.of(SERVICE, "employee");
    private static final EntryColumns PRODUCT = EntryColumns.of(SERVICE, "product");

    private ServiceMapping() {}

    /** Returns the fields that {@link #read} needs. */
    public static List<Field<?>> fields() {
        return List.of(
                SERVICE.ID,
                SERVICE.REVISION,
                SERVICE.NO,
                SERVICE.CUSTOMER_SOURCE,
                SERVICE.CUSTOMER_KEY,
                SERVICE.EMPLOYEE_SOURCE,
                SERVICE.EMPLOYEE_KEY,
                SERVICE.SUBJECT,
                SERVICE.CONTENT,
                SERVICE.SOLUTION,
                SERVICE.STARTED_AT,
                SERVICE.MINUTES,
                SERVICE.SATISFACTION,
                SERVICE.SERVICE_TYPE,
                SERVICE.CONTACT_TYPE,
                SERVICE.IMPORTANCE,
                SERVICE.PROGRESS,
                SERVICE.COMPLETED,
                SERVICE.PROJECT,
                SERVICE.PRODUCT_SOURCE,
                SERVICE.PRODUCT_KEY);
    }

    /** Returns the service in a row. */
    public static ServiceRecord read(Record row) {
        return new ServiceRecord(
                new ServiceId(row.get(SERVICE.ID)),
                row.get(SERVICE.REVISION),
                row.get(SERVICE.NO),
                new CustomerId(row.get(SERVICE.CUSTOMER_SOURCE), row.get(SERVICE.CUSTOMER_KEY)),
                new EmployeeId(row.get(SERVICE.EMPLOYEE_SOURCE), row.get(SERVICE.EMPLOYEE_KEY)),
                row.get(SERVICE.SUBJECT),
                Optional.ofNullable(row.get(SERVICE.CONTENT)),
                Optional.ofNullable(row.get(SERVICE.SOLUTION)),
                row.get(SERVICE.STARTED_AT),
                Optional.ofNullable(row.get(SERVICE.MINUTES)),
                value(row, SERVICE.SATISFACTION),
                value(row, SERVICE.SERVICE_TYPE),
                value(row, SERVICE.CONTACT_TYPE),
                value(row, SERVICE.IMPORTANCE),
                row.get(SERVICE.PROGRESS),
                row.get(SERVICE.COMPLETED),
                Optional.ofNullable(row.get(SERVICE.PROJECT)).map(ProjectId::new),
                Optional.ofNullable(row.get(SERVICE.PRODUCT_KEY))
                        .map(key -> new ProductId(row.get(SERVICE.PRODUCT_SOURCE), key)));
    }

    private static Optional<DictionaryValueId> value(Record row, Field<UUID> field) {
        return Optional.ofNullable(row.get(field)).map(DictionaryValueId::new);
    }

    /** Returns all columns of a service except the ledger, the id and the revision. */
    static Map<Field<?>, Object> row(ServiceRecord s) {
        Map<Field<?>, Object> row = new LinkedHashMap<>();
        row.put(SERVICE.NO, s.number());
        row.put(SERVICE.FOLDED_NO, Texts.fold(s.number()));
        CUSTOMER.write(s.customer(), row);
        EMPLOYEE.write(s.employee(), row);
        row.put(SERVICE.SUBJECT, s.subject());
        row.put(SERVICE.FOLDED_SUBJECT, Texts.fold(s.subject()));
        row.put(SERVICE.CONTENT, s.content().orElse(null));
        row.put(SERVICE.SOLUTION, s.solution().orElse(null));
        row.put(SERVICE.STARTED_AT, s.startedAt());
        row.put(SERVICE.MINUTES, s.minutes().orElse(null));
        row.put(SERVICE.SATISFACTION, key(s.satisfaction()));
        row.put(SERVICE.SERVICE_TYPE, key(s.serviceType()));
        row.put(SERVICE.CONTACT_TYPE, key(s.contactType()));
        row.put(SERVICE.IMPORTANCE, key(s.importance()));
        row.put(SERVICE.PROGRESS, s.progressMade());
        row.put(SERVICE.COMPLETED, s.completed());
        row.put(SERVICE.PROJECT, s.project().map(ProjectId::value).orElse(null));
        PRODUCT.write(s.product(), row);
        return row;
    }

    private static @Nullable UUID key(Optional<DictionaryValueId> value) {
        return value.map(DictionaryValueId::value).orElse(null);
    }
}
