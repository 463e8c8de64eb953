package io.crmkit.internal.entity;

import static io.crmkit.internal.entity.Field.defaulted;
import static io.crmkit.internal.entity.Field.optional;
import static io.crmkit.internal.entity.Field.required;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.service.ServiceColumns;
import io.crmkit.service.ServiceRecord;

/** The fields of a service. */
public final class ServiceFields {

    public static final FieldSet<ServiceRecord> FIELDS = FieldSet.<ServiceRecord>of(
                    defaulted(ServiceColumns.NUMBER, FieldType.NUMBER, ServiceRecord::number)
                            .explained("help.number")
                            .onAdding(),
                    required(ServiceColumns.CUSTOMER, FieldType.CUSTOMER, ServiceRecord::customer)
                            .listed(ServiceColumns.CUSTOMER_CODE, ServiceColumns.CUSTOMER),
                    required(ServiceColumns.EMPLOYEE, FieldType.EMPLOYEE, ServiceRecord::employee)
                            .listed(ServiceColumns.EMPLOYEE_CODE, ServiceColumns.EMPLOYEE),
                    required(ServiceColumns.SUBJECT, FieldType.LINE, ServiceRecord::subject),
                    optional("content", FieldType.MEMO, ServiceRecord::content),
                    optional("solution", FieldType.MEMO, ServiceRecord::solution),
                    required(ServiceColumns.STARTED_AT, FieldType.TIME, ServiceRecord::startedAt),
                    optional(ServiceColumns.MINUTES, FieldType.MINUTES, ServiceRecord::minutes),
                    optional(
                            ServiceColumns.SATISFACTION,
                            FieldType.dictionary(Dictionary.SATISFACTION),
                            ServiceRecord::satisfaction),
                    optional(
                            ServiceColumns.SERVICE_TYPE,
                            FieldType.dictionary(Dictionary.SERVICE_TYPE),
                            ServiceRecord::serviceType),
                    optional(
                            ServiceColumns.CONTACT_TYPE,
                            FieldType.dictionary(Dictionary.CONTACT_TYPE),
                            ServiceRecord::contactType),
                    optional(
                            ServiceColumns.IMPORTANCE,
                            FieldType.dictionary(Dictionary.IMPORTANCE),
                            ServiceRecord::importance),
                    defaulted(ServiceColumns.PROGRESS, FieldType.FLAG, ServiceRecord::progressMade),
                    defaulted(ServiceColumns.COMPLETED, FieldType.FLAG, ServiceRecord::completed),
                    optional(ServiceColumns.PROJECT, FieldType.PROJECT, ServiceRecord::project),
                    optional(ServiceColumns.PRODUCT, FieldType.PRODUCT, ServiceRecord::product)
                            .listed(ServiceColumns.PRODUCT_CODE, ServiceColumns.PRODUCT))
            .labelled("services");

    private ServiceFields() {}
}
