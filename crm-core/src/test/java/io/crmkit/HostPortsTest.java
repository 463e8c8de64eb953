package io.crmkit;

import static io.crmkit.testkit.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import io.crmkit.error.AccessDeniedException;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.StorageException;
import io.crmkit.error.ValidationException;
import io.crmkit.event.CrmEvent;
import io.crmkit.event.CrmListener;
import io.crmkit.ledger.Customer;
import io.crmkit.memory.MemoryStore;
import io.crmkit.opportunity.AddOpportunity;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.project.AttachmentContent;
import io.crmkit.project.ProjectId;
import io.crmkit.spi.BlobStore;
import io.crmkit.spi.Numbering;
import io.crmkit.testkit.Fixtures;
import io.crmkit.user.AccessPolicy;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

/** When, and how often, commands call what a host has written. */
class HostPortsTest {

    private final MemoryStore store = MemoryStore.create();
    private final Crm crm = Fixtures.on(store).build();
    private final Fixtures with = new Fixtures(crm);

    @BeforeEach
    void createLedger() {
        crm.createLedger();
    }

    @Test
    @DisplayName("N1: the numbering gets the date of the clock, and is asked again while its number is taken")
    void numbering() {
        Numbering numbering = mock();
        when(numbering.next(any(), eq(Fixtures.TODAY), any())).thenReturn("A", "A", "B");
        Crm numbered = Fixtures.on(store).numbering(numbering).build();
        AddOpportunity draft = with.draft().build();
        assertThat(numbered.opportunities().add(draft).number()).isEqualTo("A");
        assertThat(numbered.opportunities().add(draft).number()).isEqualTo("B");
        verify(numbering, times(3)).next(any(), any(), any());
    }

    @Test
    @DisplayName("N1: the numbering is not asked where the caller gives the number")
    void givenNumber() {
        Numbering numbering = mock();
        Crm numbered = Fixtures.on(store).numbering(numbering).build();
        numbered.opportunities().add(with.draft().number("MINE").build());
        verifyNoInteractions(numbering);
    }

    @Test
    @DisplayName("M1: an entry of the CRM's own ledger gets its key from the id generator")
    void keys() {
        Crm counting = Fixtures.on(store).ids(() -> new UUID(7, 1)).build();
        assertThat(counting.customers().add(Customer.draft("N", "New")).id().key())
                .isEqualTo("00000000-0000-0007-0000-000000000001");
    }

    @Test
    @DisplayName("U3, K12: the policy is asked once for a command, after its validation")
    void policy() {
        AccessPolicy policy = spy(new AccessPolicy() {});
        Crm guarded = Fixtures.on(store).policy(policy).build();
        AddOpportunity draft = with.draft().build();
        clearInvocations(policy);
        assertThatThrownBy(() ->
                        guarded.opportunities().add(AddOpportunity.builder().build()))
                .isInstanceOf(ValidationException.class);
        verify(policy, never()).allows(any(), any());
        guarded.opportunities().add(draft);
        verify(policy, times(1)).allows(eq(Fixtures.ACTOR), any());
    }

    @Test
    @DisplayName("U3: what the policy forbids changes nothing")
    void forbidden() {
        AccessPolicy policy = spy(new AccessPolicy() {});
        Crm guarded = Fixtures.on(store).policy(policy).build();
        OpportunityId id = with.opportunity().id();
        when(policy.allows(any(), any())).thenReturn(false);
        assertThatThrownBy(() -> guarded.opportunities().approve(id)).isInstanceOf(AccessDeniedException.class);
        assertThat(crm.opportunities().get(id))
                .isEqualTo(guarded.opportunities().get(id));
        assertThat(crm.history().of(id)).hasSize(1);
    }

    @Test
    @DisplayName("E1: a listener is called before the commit and then after it, each once")
    void listener() {
        AddOpportunity draft = with.draft().build();
        CrmListener listener = mock();
        when(listener.wantsAfterCommit()).thenReturn(true);
        Fixtures.on(store).listener(listener).build().opportunities().add(draft);
        InOrder order = inOrder(listener);
        order.verify(listener).beforeCommit(any(CrmEvent.OpportunityEvent.class));
        order.verify(listener).afterCommit(any(CrmEvent.OpportunityEvent.class));
    }

    @Test
    @DisplayName("E1: a vetoed command is rolled back, and no after-commit listener is called")
    void veto() {
        AddOpportunity draft = with.draft().number("VETOED").build();
        CrmListener listener = mock();
        doThrow(new IllegalStateException("no")).when(listener).beforeCommit(any());
        Crm heard = Fixtures.on(store).listener(listener).build();
        refused(ErrorCode.VETOED, () -> heard.opportunities().add(draft));
        verify(listener, never()).afterCommit(any());
        assertThat(crm.opportunities().findByNumber("VETOED")).isEmpty();
    }

    @Test
    @DisplayName("P2, K18: a blob store that fails leaves no attachment, and its message stays in the cause")
    void blobs() throws IOException {
        BlobStore blobs = mock();
        doThrow(new IOException("/secret/path")).when(blobs).write(any(), any(), any(), any());
        Crm attached = Fixtures.on(store).blobs(blobs).build();
        ProjectId project = with.project().id();
        assertThatThrownBy(() -> attached.projects()
                        .addAttachment(project, "plan.pdf", "application/pdf", AttachmentContent.of(new byte[] {1})))
                .isInstanceOf(StorageException.class)
                .hasMessageNotContaining("secret");
        assertThat(crm.projects().attachments(project)).isEmpty();
    }
}
