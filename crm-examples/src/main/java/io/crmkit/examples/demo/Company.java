package io.crmkit.examples.demo;

import io.crmkit.Crm;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.ledger.ContactPersonDraft;
import io.crmkit.ledger.ContactPersonId;
import io.crmkit.ledger.Customer;
import io.crmkit.ledger.CustomerDetails;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.Employee;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.ledger.PartnerKind;
import io.crmkit.ledger.Product;
import io.crmkit.ledger.ProductDetails;
import io.crmkit.ledger.ProductId;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * The sample company: its customers and staff in categories, and its products.
 *
 * @param fitters a supplier
 * @param stages the sales stages, in their order
 */
record Company(
        CustomerId south,
        CustomerId sunrise,
        CustomerId harbour,
        CustomerId polar,
        CustomerId fitters,
        ContactPersonId buyer,
        EmployeeId field,
        EmployeeId ann,
        EmployeeId bob,
        Product licence,
        Product training,
        Product labels,
        List<DictionaryValue> stages) {

    /** Creates the master data and introduces it to the reader. */
    static Company founded(Crm crm, Voice voice) {
        CustomerId south = customer(crm, "S", voice.in("South", "华南"));
        CustomerId sunrise = customer(crm, "S01", voice.in("Sunrise Trading", "旭日贸易"), south);
        CustomerId harbour = customer(crm, "S02", voice.in("Harbour Foods", "海港食品"), south);
        CustomerId north = customer(crm, "N", voice.in("North", "华北"));
        CustomerId polar = customer(crm, "N01", voice.in("Polar Tools", "北极工具"), north);
        CustomerId fitters = crm.customers()
                .add(Customer.draft(
                        "V01",
                        voice.in("Rapid Fitters", "速装工程"),
                        CustomerDetails.none().withKind(PartnerKind.SUPPLIER)))
                .id();
        ContactPersonId buyer = crm.contactPersons()
                .add(sunrise, ContactPersonDraft.named(voice.in("Ms Wang", "王经理")))
                .id();
        EmployeeId inside = employee(crm, "I", voice.in("Inside sales", "内勤销售"));
        EmployeeId ann = employee(crm, "I01", voice.in("Ann Zhang", "张安"), inside);
        EmployeeId field = employee(crm, "F", voice.in("Field sales", "外勤销售"));
        EmployeeId bob = employee(crm, "F01", voice.in("Bob Li", "李博"), field);
        voice.title(voice.in("A company and its customers", "公司与客户"));
        voice.say(
                "Sunrise Trading and Harbour Foods are in the category South, Polar Tools is in the North; Rapid Fitters"
                        + " is a supplier. Ann Zhang of inside sales and Bob Li of field sales sell them licences of"
                        + " warehouse software, days of training, and rolls of labels.",
                "旭日贸易、海港食品同属“华南”，北极工具属“华北”；速装工程是供应商。内勤销售张安和外勤销售李博向他们销售仓库软件许可、" + "培训和标签卷。");
        return new Company(
                south,
                sunrise,
                harbour,
                polar,
                fitters,
                buyer,
                field,
                ann,
                bob,
                product(crm, "P1", voice.in("Software licence", "软件许可"), "64000"),
                product(crm, "P2", voice.in("Day of training", "培训（天）"), "1450"),
                product(crm, "P3", voice.in("Roll of labels", "标签卷"), "0.385"),
                crm.dictionaries().values(Dictionary.SALES_STAGE));
    }

    /** Returns a sales stage by its position, from 1. */
    DictionaryValueId stage(int number) {
        return stages.get(number - 1).id();
    }

    String stageText(DictionaryValueId id) {
        return stages.stream()
                .filter(stage -> stage.id().equals(id))
                .findFirst()
                .orElseThrow()
                .text();
    }

    String productName(ProductId id) {
        return Stream.of(licence, training, labels)
                .filter(product -> product.id().equals(id))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private static CustomerId customer(Crm crm, String code, String name) {
        return crm.customers().add(Customer.draft(code, name)).id();
    }

    private static CustomerId customer(Crm crm, String code, String name, CustomerId category) {
        return crm.customers().add(Customer.draft(code, name), category).id();
    }

    private static Product product(Crm crm, String code, String name, String unitPrice) {
        return crm.products()
                .add(Product.draft(code, name, new ProductDetails(null, null, null, new BigDecimal(unitPrice))));
    }

    private static EmployeeId employee(Crm crm, String code, String name) {
        return crm.employees().add(Employee.draft(code, name)).id();
    }

    private static EmployeeId employee(Crm crm, String code, String name, EmployeeId team) {
        return crm.employees().add(Employee.draft(code, name), team).id();
    }
}
