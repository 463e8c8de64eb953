package io.crmkit.jdbc.internal.service;

import static io.crmkit.jdbc.internal.schema.Tables.PROJECT;
import static io.crmkit.jdbc.internal.schema.Tables.SERVICE;

import io.crmkit.internal.entity.ServiceFields;
import io.crmkit.jdbc.internal.ledger.EntryReference;
import io.crmkit.jdbc.internal.list.ListColumn;
import io.crmkit.jdbc.internal.list.ListMapping;
import io.crmkit.jdbc.internal.list.StoredColumns;
import io.crmkit.list.Highlight;
import io.crmkit.service.ServiceColumns;
import io.crmkit.service.ServiceId;
import java.util.List;

/** Describes the list of services (L1). The project is joined for its number. */
final class ServiceList {

    private static final EntryReference CUSTOMER = EntryReference.of(SERVICE, "customer");
    private static final EntryReference EMPLOYEE = EntryReference.of(SERVICE, "employee");
    private static final EntryReference PRODUCT = EntryReference.of(SERVICE, "product");

    static final ListMapping<ServiceId> MAPPING = new ListMapping<>(
            ServiceColumns.LIST,
            SERVICE,
            List.of(new ListMapping.Join<>(PROJECT, SERVICE.PROJECT, PROJECT.ID)),
            CUSTOMER,
            EMPLOYEE,
            List.of(ListColumn.indexed(ServiceColumns.NUMBER, SERVICE.NO, SERVICE.NO)),
            StoredColumns.of(SERVICE)
                    .ordered(ServiceColumns.SUBJECT)
                    .in(ServiceColumns.PROJECT, PROJECT.NO)
                    .columns(ServiceColumns.LIST, ServiceFields.FIELDS),
            new ListMapping.Head<>(
                    List.of(SERVICE.ID), row -> new ServiceId(row.get(SERVICE.ID)), row -> Highlight.NONE));

    private ServiceList() {}
}
