package io.crmkit.jdbc.internal.service;

import static io.crmkit.jdbc.internal.schema.Tables.PROJECT;
import static io.crmkit.jdbc.internal.schema.Tables.SERVICE;

import io.crmkit.jdbc.internal.ledger.EntryReference;
import io.crmkit.jdbc.internal.list.EntryColumn;
import io.crmkit.jdbc.internal.list.ListJoin;
import io.crmkit.jdbc.internal.list.ListMapping;
import io.crmkit.jdbc.internal.list.NamedColumn;
import io.crmkit.jdbc.internal.list.OwnColumn;
import io.crmkit.ledger.MasterKind;
import io.crmkit.list.Highlight;
import io.crmkit.service.ServiceColumns;
import io.crmkit.service.ServiceId;
import java.util.List;

/** The list of services. */
final class ServiceList {

    private static final EntryReference CUSTOMER = EntryReference.of(SERVICE, "customer");
    private static final EntryReference EMPLOYEE = EntryReference.of(SERVICE, "employee");
    private static final EntryReference PRODUCT = EntryReference.of(SERVICE, "product");

    static final ListMapping<ServiceId> MAPPING = new ListMapping<>(
            ServiceColumns.LIST,
            SERVICE,
            List.of(new ListJoin<>(PROJECT, SERVICE.PROJECT, PROJECT.ID)),
            CUSTOMER,
            EMPLOYEE,
            List.of(OwnColumn.text(ServiceColumns.NUMBER, SERVICE.NO, SERVICE.NO, "no_order")),
            List.of(
                    OwnColumn.text(ServiceColumns.NUMBER, SERVICE.NO, SERVICE.FOLDED_NO),
                    OwnColumn.text(ServiceColumns.SUBJECT, SERVICE.SUBJECT, SERVICE.FOLDED_SUBJECT, "subject_order"),
                    EntryColumn.code(ServiceColumns.CUSTOMER_CODE, MasterKind.CUSTOMER, CUSTOMER),
                    EntryColumn.name(ServiceColumns.CUSTOMER, MasterKind.CUSTOMER, CUSTOMER),
                    EntryColumn.code(ServiceColumns.EMPLOYEE_CODE, MasterKind.EMPLOYEE, EMPLOYEE),
                    EntryColumn.name(ServiceColumns.EMPLOYEE, MasterKind.EMPLOYEE, EMPLOYEE),
                    OwnColumn.plain(ServiceColumns.STARTED_AT, SERVICE.STARTED_AT),
                    OwnColumn.whole(ServiceColumns.MINUTES, SERVICE.MINUTES),
                    NamedColumn.ofDictionary(ServiceColumns.SATISFACTION, SERVICE.SATISFACTION),
                    NamedColumn.ofDictionary(ServiceColumns.SERVICE_TYPE, SERVICE.SERVICE_TYPE),
                    NamedColumn.ofDictionary(ServiceColumns.CONTACT_TYPE, SERVICE.CONTACT_TYPE),
                    NamedColumn.ofDictionary(ServiceColumns.IMPORTANCE, SERVICE.IMPORTANCE),
                    OwnColumn.plain(ServiceColumns.PROGRESS, SERVICE.PROGRESS),
                    OwnColumn.plain(ServiceColumns.COMPLETED, SERVICE.COMPLETED),
                    OwnColumn.text(ServiceColumns.PROJECT, PROJECT.NO, PROJECT.FOLDED_NO),
                    EntryColumn.code(ServiceColumns.PRODUCT_CODE, MasterKind.PRODUCT, PRODUCT),
                    EntryColumn.name(ServiceColumns.PRODUCT, MasterKind.PRODUCT, PRODUCT)),
            new ListMapping.Head<>(
                    List.of(SERVICE.ID), row -> new ServiceId(row.get(SERVICE.ID)), row -> Highlight.NONE));

    private ServiceList() {}
}
