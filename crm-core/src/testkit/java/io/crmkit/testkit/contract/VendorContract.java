package io.crmkit.testkit.contract;

import static io.crmkit.testkit.Refusals.inUse;
import static io.crmkit.testkit.Refusals.invalid;
import static io.crmkit.testkit.Refusals.notFound;
import static io.crmkit.testkit.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.crmkit.Crm;
import io.crmkit.document.Action;
import io.crmkit.document.SubjectKind;
import io.crmkit.error.ErrorCode;
import io.crmkit.event.CrmEvent;
import io.crmkit.event.CrmListener;
import io.crmkit.history.FieldChange;
import io.crmkit.history.HistoryEntry;
import io.crmkit.history.Touched;
import io.crmkit.ledger.CustomerId;
import io.crmkit.ledger.LedgerId;
import io.crmkit.project.Project;
import io.crmkit.project.ProjectId;
import io.crmkit.project.Vendor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The partners of the ledger that work on a project (P2, P3). */
public interface VendorContract extends ConfigurableContract {

    @Test
    @DisplayName("P2: partners are added with a role or without, and setting one again changes its role")
    default void p2SetAndChangeOfVendors() {
        ProjectId id = with().project().id();
        CustomerId one = with().customer("V1");
        CustomerId two = with().customer("V2");
        assertEquals(
                new Vendor(id, one, Optional.of("hosting")), crm().projects().setVendor(id, one, "hosting"));
        crm().projects().setVendor(id, two, null);
        crm().projects().setVendor(with().project().id(), one, "elsewhere");
        assertEquals(
                Set.of(new Vendor(id, one, Optional.of("hosting")), new Vendor(id, two, Optional.empty())),
                Set.copyOf(crm().projects().vendors(id)));
        crm().projects().setVendor(id, one, null);
        crm().projects().setVendor(id, two, "cables \ud83d\ude00");
        assertEquals(
                Set.of(new Vendor(id, one, Optional.empty()), new Vendor(id, two, Optional.of("cables \ud83d\ude00"))),
                Set.copyOf(crm().projects().vendors(id)));
        crm().projects().removeVendor(id, one);
        assertEquals(
                List.of(new Vendor(id, two, Optional.of("cables \ud83d\ude00"))),
                crm().projects().vendors(id));
    }

    @Test
    @DisplayName("P2: the partners of a project come in the order of their ids")
    default void p2OrderOfVendors() {
        ProjectId id = with().project().id();
        List<CustomerId> partners = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            partners.add(with().customer("V" + i));
        }
        for (int i = 11; i >= 0; i--) {
            crm().projects().setVendor(id, partners.get(i), null);
        }
        partners.sort((a, b) -> a.key().compareTo(b.key()));
        assertEquals(
                partners,
                crm().projects().vendors(id).stream().map(Vendor::partner).toList());
    }

    @Test
    @DisplayName("M2: a partner is an existing leaf; the role is one line (V5)")
    default void m2LeafOfVendors() {
        ProjectId id = with().project().id();
        CustomerId category = with().customer("K");
        with().customer("K1", category);
        invalid("partner", ErrorCode.NOT_A_LEAF, () -> crm().projects().setVendor(id, category, null));
        CustomerId unknown = new CustomerId(LedgerId.OWN, UUID.randomUUID().toString());
        invalid("partner", ErrorCode.UNKNOWN_REFERENCE, () -> crm().projects().setVendor(id, unknown, null));
        CustomerId partner = with().customer("V");
        invalid("role", ErrorCode.CONTROL_CHARACTER, () -> crm().projects().setVendor(id, partner, "a\nb"));
        invalid("role", ErrorCode.TOO_LONG, () -> crm().projects().setVendor(id, partner, "x".repeat(201)));
        invalid("role", ErrorCode.REQUIRED, () -> crm().projects().setVendor(id, partner, " "));
        assertEquals(List.of(), crm().projects().vendors(id));
        assertEquals(1, crm().projects().get(id).revision());
    }

    @Test
    @DisplayName("M3, M4: a partner of a project is in use, until no project names it")
    default void m4InUseOfVendors() {
        ProjectId one = with().project().id();
        ProjectId two = with().project().id();
        CustomerId partner = with().customer("V");
        crm().projects().setVendor(one, partner, null);
        crm().projects().setVendor(two, partner, null);
        inUse(
                ErrorCode.IN_USE,
                Map.of("project_vendor", "2"),
                () -> crm().customers().delete(partner));
        crm().projects().removeVendor(one, partner);
        inUse(ErrorCode.IN_USE_NOT_SUBDIVIDED, Map.of("project_vendor", "1"), () -> with().customer("V.1", partner));
        crm().projects().delete(two);
        crm().customers().delete(partner);
        assertEquals(Optional.empty(), crm().customers().find(partner));
    }

    @Test
    @DisplayName("P2: what does not work on the project cannot be removed from it")
    default void p2NotThereOfVendors() {
        ProjectId id = with().project().id();
        CustomerId partner = with().customer("V");
        notFound(() -> crm().projects().removeVendor(id, partner));
        notFound(() -> crm().projects().setVendor(new ProjectId(UUID.randomUUID()), partner, null));
        notFound(() -> crm().projects().vendors(new ProjectId(UUID.randomUUID())));
        assertEquals(1, crm().projects().get(id).revision());
    }

    @Test
    @DisplayName("P3: a terminated project takes no change of its vendors until it is reactivated")
    default void p3TerminatedOfVendors() {
        ProjectId id = with().project().id();
        CustomerId partner = with().customer("V");
        crm().projects().setVendor(id, partner, "role");
        Project terminated = crm().projects().terminate(id);
        refused(ErrorCode.STATE, () -> crm().projects().setVendor(id, with().customer("W"), null));
        refused(ErrorCode.STATE, () -> crm().projects().setVendor(id, partner, "other"));
        refused(ErrorCode.STATE, () -> crm().projects().removeVendor(id, partner));
        assertEquals(terminated, crm().projects().get(id));
        assertEquals(
                List.of(new Vendor(id, partner, Optional.of("role"))),
                crm().projects().vendors(id));
        crm().projects().reactivate(id);
        crm().projects().removeVendor(id, partner);
        assertEquals(List.of(), crm().projects().vendors(id));
    }

    @Test
    @DisplayName(
            "H1, K1: every change of a vendor is one entry of the project's history and one revision; no change is none")
    default void h1HistoryOfVendors() {
        ProjectId id = with().project().id();
        CustomerId partner = with().customer("V");
        crm().projects().setVendor(id, partner, "old");
        crm().projects().setVendor(id, partner, "old");
        crm().projects().setVendor(id, partner, "new");
        crm().projects().removeVendor(id, partner);
        List<HistoryEntry> entries = crm().history().of(id);
        assertEquals(
                List.of(
                        Action.PROJECT_REMOVE_VENDOR,
                        Action.PROJECT_SET_VENDOR,
                        Action.PROJECT_SET_VENDOR,
                        Action.PROJECT_ADD),
                entries.stream().map(HistoryEntry::action).toList());
        assertEquals(4, crm().projects().get(id).revision());
        Touched changed = entries.get(1).touched().get(0);
        assertEquals(SubjectKind.PROJECT_VENDOR, changed.subject().kind());
        assertEquals(id + "/" + partner, changed.subject().id());
        assertEquals(3, changed.rootRevision());
        assertEquals(List.of(new FieldChange("role", Optional.of("old"), Optional.of("new"))), changed.fields());
        assertEquals(Touched.Effect.DELETE, entries.get(0).touched().get(0).effect());
        assertEquals(3, crm().history().of(changed.subject()).size());
    }

    @Test
    @DisplayName("E1: listeners hear of a vendor with both states")
    default void e1EventsOfVendors() {
        List<CrmEvent> heard = new ArrayList<>();
        Crm crm = builder()
                .listener(new CrmListener() {
                    @Override
                    public void beforeCommit(CrmEvent event) {
                        heard.add(event);
                    }

                    @Override
                    public boolean wantsAfterCommit() {
                        return false;
                    }
                })
                .build();
        ProjectId id = with().project().id();
        CustomerId partner = with().customer("V");
        Vendor old = crm.projects().setVendor(id, partner, "old");
        crm.projects().setVendor(id, partner, "old");
        Vendor changed = crm.projects().setVendor(id, partner, null);
        crm.projects().removeVendor(id, partner);
        assertEquals(
                List.of(
                        List.of(Optional.empty(), Optional.of(old)),
                        List.of(Optional.of(old), Optional.of(changed)),
                        List.of(Optional.of(changed), Optional.empty())),
                heard.stream()
                        .map(CrmEvent.VendorEvent.class::cast)
                        .map(e -> List.of(e.before(), e.after()))
                        .toList());
    }
}
