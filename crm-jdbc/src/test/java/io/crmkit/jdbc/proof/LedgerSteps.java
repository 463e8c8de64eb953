package io.crmkit.jdbc.proof;

import io.crmkit.ledger.ContactPerson;
import io.crmkit.ledger.ContactPersonDraft;
import io.crmkit.ledger.Customer;
import io.crmkit.ledger.CustomerDetails;
import io.crmkit.ledger.Employee;
import io.crmkit.ledger.EmployeeDetails;
import io.crmkit.ledger.EntryDraft;
import io.crmkit.ledger.Product;
import io.crmkit.ledger.ProductDetails;
import java.util.function.Function;

/** Draws commands on customers, employees, products and contact persons. */
final class LedgerSteps {

    private final Chance chance;

    LedgerSteps(Chance chance) {
        this.chance = chance;
    }

    Function<World, String> draw() {
        return switch (chance.upTo(11)) {
            case 0, 1 -> addCustomer();
            case 2, 3 -> changeCustomer();
            case 4 -> addEmployee();
            case 5 -> changeEmployee();
            case 6 -> addPerson();
            case 7 -> addProduct();
            case 8, 9 -> changeProduct();
            default -> changePerson();
        };
    }

    private Function<World, String> addCustomer() {
        EntryDraft<CustomerDetails> draft = customer();
        int parent = chance.oneIn(3) ? chance.place() : -1;
        return world -> {
            Customer added = parent < 0
                    ? world.crm.customers().add(draft)
                    : world.crm.customers().add(draft, world.customer(parent));
            world.known.customers.add(added.id());
            return added.toString();
        };
    }

    private Function<World, String> changeCustomer() {
        int which = chance.place();
        int parent = chance.place();
        EntryDraft<CustomerDetails> draft = customer();
        return switch (chance.upTo(4)) {
            case 0 ->
                world -> world.crm
                        .customers()
                        .modify(world.customer(which), draft)
                        .toString();
            case 1 ->
                world -> world.crm
                        .customers()
                        .classify(world.customer(which), world.customer(parent))
                        .toString();
            case 2 ->
                world -> world.crm.customers().moveToTop(world.customer(which)).toString();
            default ->
                world -> {
                    world.crm.customers().delete(world.customer(which));
                    return "deleted";
                };
        };
    }

    private Function<World, String> addEmployee() {
        EntryDraft<EmployeeDetails> draft = employee();
        int parent = chance.oneIn(3) ? chance.place() : -1;
        return world -> {
            Employee added = parent < 0
                    ? world.crm.employees().add(draft)
                    : world.crm.employees().add(draft, world.employee(parent));
            world.known.employees.add(added.id());
            return added.toString();
        };
    }

    private Function<World, String> changeEmployee() {
        int which = chance.place();
        EntryDraft<EmployeeDetails> draft = employee();
        if (chance.oneIn(2)) {
            return world ->
                    world.crm.employees().modify(world.employee(which), draft).toString();
        }
        return world -> {
            world.crm.employees().delete(world.employee(which));
            return "deleted";
        };
    }

    private Function<World, String> addProduct() {
        EntryDraft<ProductDetails> draft = product();
        int parent = chance.oneIn(3) ? chance.place() : -1;
        return world -> {
            Product added = parent < 0
                    ? world.crm.products().add(draft)
                    : world.crm.products().add(draft, world.product(parent));
            world.known.products.add(added.id());
            return added.toString();
        };
    }

    private Function<World, String> changeProduct() {
        int which = chance.place();
        int parent = chance.place();
        EntryDraft<ProductDetails> draft = product();
        return switch (chance.upTo(3)) {
            case 0 ->
                world ->
                        world.crm.products().modify(world.product(which), draft).toString();
            case 1 ->
                world -> world.crm
                        .products()
                        .classify(world.product(which), world.product(parent))
                        .toString();
            default ->
                world -> {
                    world.crm.products().delete(world.product(which));
                    return "deleted";
                };
        };
    }

    private Function<World, String> addPerson() {
        int customer = chance.place();
        String name = chance.text();
        return world -> {
            ContactPerson added =
                    world.crm.contactPersons().add(world.customer(customer), ContactPersonDraft.named(name));
            world.known.persons.add(added.id());
            return added.toString();
        };
    }

    private Function<World, String> changePerson() {
        int which = chance.place();
        ContactPersonDraft draft = new ContactPersonDraft(chance.text(), chance.text(), null, chance.text());
        if (chance.oneIn(2)) {
            return world -> world.crm
                    .contactPersons()
                    .modify(world.person(which), draft)
                    .toString();
        }
        return world -> {
            world.crm.contactPersons().delete(world.person(which));
            return "deleted";
        };
    }

    private EntryDraft<CustomerDetails> customer() {
        CustomerDetails none = CustomerDetails.none();
        return new EntryDraft<>(
                chance.code(),
                chance.text(),
                chance.oneIn(3) ? none.withContact(chance.text(), null, chance.memo()) : none);
    }

    private EntryDraft<ProductDetails> product() {
        return Product.draft(
                chance.code(),
                chance.text(),
                new ProductDetails(chance.text(), null, null, chance.oneIn(4) ? null : chance.price()));
    }

    private EntryDraft<EmployeeDetails> employee() {
        return Employee.draft(chance.code(), chance.text(), new EmployeeDetails(chance.text(), null, null));
    }
}
