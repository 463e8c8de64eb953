package io.crmkit.testkit.contract;

import io.crmkit.dictionary.Dictionary;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.ledger.ProductId;
import io.crmkit.project.ProjectId;
import io.crmkit.service.AddService;
import java.util.List;

/** Services at random, of these customers, employees, products and projects. */
record RandomServices(
        RandomValues values,
        List<CustomerId> customers,
        List<EmployeeId> employees,
        List<ProductId> products,
        List<ProjectId> projects) {

    /** A service that differs in everything. */
    AddService.Builder draw() {
        return AddService.builder()
                .number(values.code())
                .customer(values.any(customers))
                .employee(values.any(employees))
                .subject(values.line())
                .content(values.memo())
                .solution(values.memo())
                .startedAt(values.date().atTime(values.below(24), values.below(60)))
                .minutes(values.chance(3) ? null : values.below(1000))
                .satisfaction(values.chosen(Dictionary.SATISFACTION))
                .serviceType(values.chosen(Dictionary.SERVICE_TYPE))
                .contactType(values.chosen(Dictionary.CONTACT_TYPE))
                .importance(values.chosen(Dictionary.IMPORTANCE))
                .progressMade(values.chance(2))
                .completed(values.chance(2))
                .project(values.chance(2) ? null : values.any(projects))
                .product(values.chance(2) ? null : values.any(products));
    }
}
