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

/** A small company's customers and staff. */
record Company(
        CustomerId sunrise,
        CustomerId harbour,
        ContactPersonId buyer,
        EmployeeId ann,
        EmployeeId bob,
        List<DictionaryValue> stages) {

    static Company founded(Crm crm, Voice voice) {
        CustomerId south = customer(crm, "S", voice.in("South", "华南"), null);
        CustomerId sunrise = customer(crm, "S01", voice.in("Sunrise Trading", "旭日贸易"), south);
        CustomerId harbour = customer(crm, "S02", voice.in("Harbour Foods", "海港食品"), south);
        ContactPersonId buyer = crm.contactPersons()
                .add(sunrise, ContactPersonDraft.named(voice.in("Ms Wang", "王经理")))
                .id();
        EmployeeId ann = employee(crm, "E01", voice.in("Ann Zhang", "张安"));
        EmployeeId bob = employee(crm, "E02", voice.in("Bob Li", "李博"));
        voice.title("A company and its customers", "公司与客户");
        voice.say(
                "Sunrise Trading and Harbour Foods, both of the category South; Ann Zhang and Bob Li sell.",
                "旭日贸易、海港食品同属“华南”；业务员张安、李博。");
        return new Company(sunrise, harbour, buyer, ann, bob, crm.dictionaries().values(Dictionary.SALES_STAGE));
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

    private static CustomerId customer(Crm crm, String code, String name, CustomerId parent) {
        return crm.customers()
                .add(new EntryDraft<>(code, name, CustomerDetails.none()), parent)
                .id();
    }

    private static EmployeeId employee(Crm crm, String code, String name) {
        return crm.employees()
                .add(new EntryDraft<>(code, name, EmployeeDetails.none()), null)
                .id();
    }
}
