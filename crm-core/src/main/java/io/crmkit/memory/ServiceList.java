package io.crmkit.memory;

import io.crmkit.ledger.LedgerId;
import io.crmkit.list.Highlight;
import io.crmkit.list.Row;
import io.crmkit.service.ServiceColumns;
import io.crmkit.service.ServiceId;
import io.crmkit.service.ServiceRecord;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;

/** The list of services. */
final class ServiceList {

    static final DocumentList<ServiceRecord, ServiceId> LIST =
            new DocumentList<>(ServiceColumns.LIST, ServiceList::named, ServiceList::row);

    private ServiceList() {}

    private static Set<LedgerId> named(ServiceRecord s) {
        Set<LedgerId> named = new HashSet<>(Set.of(s.customer(), s.employee()));
        s.product().ifPresent(named::add);
        return named;
    }

    private static Row<ServiceId> row(ServiceRecord s, RowValues values) {
        s.product().ifPresent(p -> values.putEntry(ServiceColumns.PRODUCT_CODE, ServiceColumns.PRODUCT, p));
        return values.put(ServiceColumns.NUMBER, s.number())
                .put(ServiceColumns.SUBJECT, s.subject())
                .putEntry(ServiceColumns.CUSTOMER_CODE, ServiceColumns.CUSTOMER, s.customer())
                .putEntry(ServiceColumns.EMPLOYEE_CODE, ServiceColumns.EMPLOYEE, s.employee())
                .put(ServiceColumns.STARTED_AT, s.startedAt())
                .put(ServiceColumns.MINUTES, s.minutes().map(BigDecimal::valueOf))
                .putText(ServiceColumns.SATISFACTION, s.satisfaction())
                .putText(ServiceColumns.SERVICE_TYPE, s.serviceType())
                .putText(ServiceColumns.CONTACT_TYPE, s.contactType())
                .putText(ServiceColumns.IMPORTANCE, s.importance())
                .put(ServiceColumns.PROGRESS, s.progressMade())
                .put(ServiceColumns.COMPLETED, s.completed())
                .putNumber(ServiceColumns.PROJECT, s.project())
                .row(s.id(), Highlight.NONE);
    }
}
