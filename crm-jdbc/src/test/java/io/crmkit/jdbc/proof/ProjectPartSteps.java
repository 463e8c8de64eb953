package io.crmkit.jdbc.proof;

import io.crmkit.ledger.CustomerId;
import io.crmkit.project.AttachmentContent;
import io.crmkit.project.ProjectId;
import java.util.function.Function;

/** Draws commands on the vendors and documents of projects. */
final class ProjectPartSteps {

    private final Chance chance;

    ProjectPartSteps(Chance chance) {
        this.chance = chance;
    }

    Function<World, String> draw() {
        return switch (chance.upTo(6)) {
            case 0, 1 -> setVendor();
            case 2 -> removeVendor();
            case 3, 4 -> addDocument();
            default -> removeDocument();
        };
    }

    private Function<World, String> setVendor() {
        int which = chance.place();
        int partner = chance.place();
        String role = chance.oneIn(3) ? null : chance.text();
        return world -> world.crm
                .projects()
                .setVendor(world.project(which), world.customer(partner), role)
                .toString();
    }

    /** One that is there, if there is any. */
    private Function<World, String> removeVendor() {
        int which = chance.place();
        int partner = chance.place();
        boolean any = chance.oneIn(3);
        return world -> {
            ProjectId id = world.project(which);
            CustomerId named = world.customer(partner);
            CustomerId removed = any
                    ? named
                    : world.crm.projects().vendors(id).stream()
                            .map(vendor -> vendor.partner())
                            .min((one, other) -> world.plain(one.key()).compareTo(world.plain(other.key())))
                            .orElse(named);
            world.crm.projects().removeVendor(id, removed);
            return "removed " + removed;
        };
    }

    private Function<World, String> addDocument() {
        int which = chance.place();
        String name = chance.text();
        String mediaType = chance.oneIn(2) ? null : chance.text();
        byte[] content = chance.bytes();
        return world -> world.crm
                .projects()
                .addAttachment(world.project(which), name, mediaType, AttachmentContent.of(content))
                .toString();
    }

    private Function<World, String> removeDocument() {
        int which = chance.place();
        int number = chance.oneIn(8) ? 7 : 1 + chance.upTo(2);
        return world -> {
            world.crm.projects().removeAttachment(world.project(which), number);
            return "removed";
        };
    }
}
