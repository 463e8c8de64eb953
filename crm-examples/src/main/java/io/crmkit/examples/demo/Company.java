package io.crmkit.examples.demo;

import io.crmkit.Crm;
import io.crmkit.dictionary.Dictionary;
import io.crmkit.dictionary.DictionaryValue;
import io.crmkit.dictionary.DictionaryValueId;
import io.crmkit.ledger.ContactPersonDraft;
import io.crmkit.ledger.ContactPersonId;
import io.crmkit.ledger.CustomerDetails;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.EmployeeDetails;
import io.crmkit.ledger.EmployeeId;
import io.crmkit.ledger.EntryDraft;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A small company's customers and staff, in categories. */
record Company(
        CustomerId south,
        CustomerId sunrise,
        CustomerId harbour,
        CustomerId polar,
        ContactPersonId buyer,
        EmployeeId field,
        EmployeeId ann,
        EmployeeId bob,
        List<DictionaryValue> stages) {

    static Company founded(Crm crm, Voice voice) {
        CustomerId south = customer(crm, "S", voice.in("South", "华南"), null);
        CustomerId sunrise = customer(crm, "S01", voice.in("Sunrise Trading", "旭日贸易"), south);
        CustomerId harbour = customer(crm, "S02", voice.in("Harbour Foods", "海港食品"), south);
        CustomerId north = customer(crm, "N", voice.in("North", "华北"), null);
        CustomerId polar = customer(crm, "N01", voice.in("Polar Tools", "北极工具"), north);
        ContactPersonId buyer = crm.contactPersons()
                .add(sunrise, ContactPersonDraft.named(voice.in("Ms Wang", "王经理")))
                .id();
        EmployeeId inside = employee(crm, "I", voice.in("Inside sales", "内勤销售"), null);
        EmployeeId ann = employee(crm, "I01", voice.in("Ann Zhang", "张安"), inside);
        EmployeeId field = employee(crm, "F", voice.in("Field sales", "外勤销售"), null);
        EmployeeId bob = employee(crm, "F01", voice.in("Bob Li", "李博"), field);
        voice.title(voice.in("A company and its customers", "公司与客户"));
        voice.say(
                "Sunrise Trading and Harbour Foods are of the category South, Polar Tools is of the North; Ann Zhang of"
                        + " inside sales and Bob Li of field sales look after them.",
                "旭日贸易、海港食品同属“华南”，北极工具属“华北”；业务员张安在内勤销售，李博在外勤销售。");
        return new Company(
                south,
                sunrise,
                harbour,
                polar,
                buyer,
                field,
                ann,
                bob,
                crm.dictionaries().values(Dictionary.SALES_STAGE));
    }

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

    private static CustomerId customer(Crm crm, String code, String name, @Nullable CustomerId parent) {
        return crm.customers()
                .add(new EntryDraft<>(code, name, CustomerDetails.none()), parent)
                .id();
    }

    private static EmployeeId employee(Crm crm, String code, String name, @Nullable EmployeeId parent) {
        return crm.employees()
                .add(new EntryDraft<>(code, name, EmployeeDetails.none()), parent)
                .id();
    }
}
