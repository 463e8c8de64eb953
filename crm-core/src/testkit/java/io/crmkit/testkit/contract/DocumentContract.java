package io.crmkit.testkit.contract;

import static io.crmkit.testkit.Refusals.invalid;
import static io.crmkit.testkit.Refusals.notFound;
import static io.crmkit.testkit.Refusals.refused;
import static io.crmkit.testkit.Refusals.stale;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.crmkit.Crm;
import io.crmkit.document.Action;
import io.crmkit.document.DeletionPlan;
import io.crmkit.document.SubjectKind;
import io.crmkit.error.ErrorCode;
import io.crmkit.error.RuleException;
import io.crmkit.history.HistoryEntry;
import io.crmkit.project.Attachment;
import io.crmkit.project.AttachmentContent;
import io.crmkit.project.Project;
import io.crmkit.project.ProjectId;
import io.crmkit.project.Vendor;
import io.crmkit.testkit.Fixtures;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The documents of projects and their contents (P2, P3, P4). */
public interface DocumentContract extends ConfigurableContract {

    @Test
    @DisplayName("P2: a document keeps its name, media type, size and content, and is numbered within its project")
    default void p2AddAndReadOfDocuments() {
        ProjectId id = with().project().id();
        Attachment first = crm().projects()
                .addAttachment(id, "offer.pdf", "application/pdf", AttachmentContent.of(new byte[] {1, 2, -1}));
        Attachment second = with().document(id, "offer.pdf", (byte) 0);
        Attachment elsewhere = with().document(with().project().id(), "other");
        assertEquals(List.of(1, 2, 1), List.of(first.number(), second.number(), elsewhere.number()));
        assertEquals(List.of(3L, 1L, 0L), List.of(first.size(), second.size(), elsewhere.size()));
        assertEquals(Optional.of("application/pdf"), first.mediaType());
        assertNotEquals(first.content(), second.content());
        assertEquals(List.of(first, second), crm().projects().attachments(id));
        assertArrayEquals(new byte[] {1, 2, -1}, with().content(first));
        assertArrayEquals(new byte[] {0}, with().content(second));
        assertArrayEquals(new byte[0], with().content(elsewhere));
    }

    @Test
    @DisplayName("P2: the next number is the one after the highest there is; more than nine come in order")
    default void p2NumbersOfDocuments() {
        ProjectId id = with().project().id();
        for (int n = 1; n <= 11; n++) {
            with().document(id, "n");
        }
        crm().projects().removeAttachment(id, 3);
        assertEquals(12, with().document(id, "n").number());
        assertEquals(
                List.of(1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12),
                crm().projects().attachments(id).stream()
                        .map(Attachment::number)
                        .toList());
    }

    @Test
    @DisplayName("P2: contents around and beyond a MiB come back byte for byte, seed 7")
    default void p2LargeOfDocuments() {
        ProjectId id = with().project().id();
        Random random = new Random(7);
        for (int size : List.of((1 << 20) - 1, 1 << 20, (1 << 20) + 1, (2 << 20) + 54321)) {
            byte[] content = new byte[size];
            random.nextBytes(content);
            Attachment added = with().document(id, "large", content);
            assertEquals(size, added.size());
            assertArrayEquals(content, with().content(added));
        }
    }

    @Test
    @DisplayName("64: a name is only data, whatever it looks like; anything but one line of text is refused (V5)")
    default void hostileNamesOfDocuments() {
        ProjectId id = with().project().id();
        List<String> names = List.of(
                "../evil",
                "/etc/x",
                "..\\evil",
                "C:\\x",
                "con.txt",
                "a/../../b",
                "file.pHaR",
                "\u202egnp.exe",
                "\u05e9\u05dc\u05d5\u05dd.txt",
                "x".repeat(200),
                "' or 1=1 --",
                "${jndi:x}",
                ".",
                "..");
        for (String name : names) {
            assertArrayEquals(new byte[] {1}, with().content(with().document(id, name, (byte) 1)));
        }
        assertEquals(
                names,
                crm().projects().attachments(id).stream().map(Attachment::name).toList());
        Project before = crm().projects().get(id);
        invalid("name", ErrorCode.CONTROL_CHARACTER, () -> with().document(id, "a\0b"));
        invalid("name", ErrorCode.TOO_LONG, () -> with().document(id, "x".repeat(300)));
        invalid("name", ErrorCode.REQUIRED, () -> with().document(id, " "));
        invalid("name", ErrorCode.BROKEN_TEXT, () -> with().document(id, "\ud800"));
        invalid(
                Map.of("name", ErrorCode.TOO_LONG, "mediaType", ErrorCode.CONTROL_CHARACTER),
                () -> crm().projects()
                        .addAttachment(id, "x".repeat(201), "text\r\nx", AttachmentContent.of(new byte[0])));
        assertEquals(before, crm().projects().get(id));
    }

    @Test
    @DisplayName("65: as many bytes as are allowed are enough, one more is refused and nothing is changed")
    default void tooLargeOfDocuments() {
        ProjectId id = with().project().id();
        Crm small = builder().largestDocument(1000).build();
        new Fixtures(small).document(id, "1000", new byte[1000]);
        unchanged(
                id,
                () -> invalid(
                        "content",
                        ErrorCode.TOO_LARGE,
                        () -> new Fixtures(small).document(id, "1001", new byte[1001])));
        AtomicInteger read = new AtomicInteger();
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                read.incrementAndGet();
                return 1;
            }
        };
        unchanged(
                id,
                () -> invalid(
                        "content",
                        ErrorCode.TOO_LARGE,
                        () -> small.projects().addAttachment(id, "endless", null, () -> endless)));
        assertEquals(true, read.get() < 4 << 20, "an endless content is given up early");
    }

    @Test
    @DisplayName("65: a content that fails at any byte is a coded error with its cause, and nothing is changed")
    default void failingContentOfDocuments() {
        ProjectId id = with().project().id();
        for (int at : List.of(0, 1, 100, (1 << 20) + 5)) {
            IOException broken = new IOException("secret path");
            unchanged(id, () -> {
                RuleException refused = refused(
                        ErrorCode.CONTENT_UNREADABLE,
                        () -> crm().projects().addAttachment(id, "x", null, () -> failing(at, broken)));
                assertSame(broken, refused.getCause());
                assertEquals(false, refused.getMessage().contains("secret"));
            });
        }
        unchanged(
                id,
                () -> refused(
                        ErrorCode.CONTENT_UNREADABLE,
                        () -> crm().projects().addAttachment(id, "x", null, () -> {
                            throw new IOException();
                        })));
        unchanged(
                id,
                () -> refused(
                        ErrorCode.CONTENT_UNREADABLE,
                        () -> crm().projects().addAttachment(id, "x", null, () -> {
                            throw new IllegalStateException();
                        })));
        unchanged(
                id,
                () -> invalid(
                        "content",
                        ErrorCode.REQUIRED,
                        () -> crm().projects().addAttachment(id, "x", null, () -> null)));
    }

    @Test
    @DisplayName("P2: a group that fails takes its contents with it; what it adds it reads, and may remove again")
    default void p2GroupOfDocuments() {
        ProjectId id = with().project().id();
        Attachment kept = with().document(id, "kept", (byte) 1);
        unchanged(
                id,
                () -> assertThrows(
                        IllegalStateException.class,
                        () -> crm().inTransaction(group -> {
                            new Fixtures(group).document(id, "gone", (byte) 2);
                            group.projects().removeAttachment(id, kept.number());
                            throw new IllegalStateException();
                        })));
        assertArrayEquals(new byte[] {1}, with().content(kept));
        Attachment added = crm().inTransaction(group -> {
            Fixtures there = new Fixtures(group);
            Attachment removed = there.document(id, "removed", (byte) 3);
            group.projects().removeAttachment(id, removed.number());
            Attachment stays = there.document(id, "stays", (byte) 4);
            assertArrayEquals(new byte[] {4}, there.content(stays));
            return stays;
        });
        assertEquals(List.of(kept, added), crm().projects().attachments(id));
        assertArrayEquals(new byte[] {4}, with().content(added));
    }

    @Test
    @DisplayName("P2: a reader may stop early, and its stream ends with it; what it throws reaches the caller")
    default void p2ReadersOfDocuments() {
        Attachment document = with().document(with().project().id(), "x", (byte) 5, (byte) 6);
        ProjectId id = document.project();
        AtomicReference<InputStream> kept = new AtomicReference<>();
        assertEquals(5, crm().projects().<Integer>readAttachment(id, 1, content -> {
            kept.set(content);
            return content.read();
        }));
        assertThrows(IOException.class, () -> kept.get().read());
        IOException own = new IOException("own");
        assertSame(
                own,
                assertThrows(
                                UncheckedIOException.class,
                                () -> crm().projects().readAttachment(id, 1, content -> {
                                    throw own;
                                }))
                        .getCause());
        IllegalStateException other = new IllegalStateException("other");
        assertSame(
                other,
                assertThrows(
                        IllegalStateException.class,
                        () -> crm().projects().readAttachment(id, 1, content -> {
                            throw other;
                        })));
    }

    @Test
    @DisplayName("P2: an attachment of an unknown number or project is not found")
    default void p2NotThereOfDocuments() {
        ProjectId id = with().project().id();
        ProjectId nowhere = new ProjectId(UUID.randomUUID());
        with().document(id, "x");
        notFound(() -> crm().projects().removeAttachment(id, 2));
        notFound(() -> crm().projects().removeAttachment(id, 0));
        notFound(() -> crm().projects().readAttachment(id, -1, InputStream::readAllBytes));
        notFound(() -> crm().projects().removeAttachment(nowhere, 1));
        notFound(() -> crm().projects().readAttachment(nowhere, 1, InputStream::readAllBytes));
        notFound(() -> crm().projects().attachments(nowhere));
        notFound(() -> with().document(nowhere, "x"));
        crm().projects().removeAttachment(id, 1);
        notFound(() -> crm().projects().readAttachment(id, 1, InputStream::readAllBytes));
        assertEquals(List.of(), crm().projects().attachments(id));
    }

    @Test
    @DisplayName("P3: a terminated project takes no document and gives none up, but they can be read")
    default void p3TerminatedOfDocuments() {
        ProjectId id = with().project().id();
        Attachment document = with().document(id, "x", (byte) 1);
        crm().projects().terminate(id);
        unchanged(id, () -> refused(ErrorCode.STATE, () -> with().document(id, "y")));
        unchanged(id, () -> refused(ErrorCode.STATE, () -> crm().projects().removeAttachment(id, 1)));
        assertArrayEquals(new byte[] {1}, with().content(document));
    }

    @Test
    @DisplayName("H1, K1: adding and removing a document is one entry and one revision each")
    default void h1HistoryOfDocuments() {
        ProjectId id = with().project().id();
        with().document(id, "x", (byte) 1);
        crm().projects().removeAttachment(id, 1);
        List<HistoryEntry> entries = crm().history().of(id);
        assertEquals(
                List.of(Action.PROJECT_REMOVE_ATTACHMENT, Action.PROJECT_ADD_ATTACHMENT, Action.PROJECT_ADD),
                entries.stream().map(HistoryEntry::action).toList());
        var removed = entries.get(0).touched().get(0);
        assertEquals(SubjectKind.PROJECT_DOCUMENT, removed.subject().kind());
        assertEquals(id + "/1", removed.subject().id());
        assertEquals(
                Map.of("name", "x", "size", "1"),
                removed.fields().stream()
                        .collect(
                                Collectors.toMap(f -> f.field(), f -> f.before().orElseThrow())));
        assertEquals(3, crm().projects().get(id).revision());
    }

    @Test
    @DisplayName("P4, G1: a deleted project takes its vendors and documents with it, as its plan says, and no others")
    default void p4CascadeOfDocuments() {
        ProjectId id = with().project().id();
        ProjectId other = with().project().id();
        with().document(id, "a", (byte) 1);
        with().document(id, "b", (byte) 2);
        Attachment kept = with().document(other, "c", (byte) 3);
        crm().projects().setVendor(id, with().customer("V"), null);
        Vendor vendor = crm().projects().setVendor(other, with().customer("V"), null);
        DeletionPlan plan = crm().projects().planDelete(id);
        Map<String, List<String>> removed = new HashMap<>();
        plan.removed().forEach(part -> removed.put(part.kind().text(), part.ids()));
        assertEquals(List.of(id + "/" + vendor.partner()), removed.get("project_vendor"));
        assertEquals(List.of(id + "/1", id + "/2"), removed.get("project_document"));
        crm().projects().delete(plan);
        assertEquals(Optional.empty(), crm().projects().find(id));
        assertEquals(List.of(kept), crm().projects().attachments(other));
        assertEquals(List.of(vendor), crm().projects().vendors(other));
        assertArrayEquals(new byte[] {3}, with().content(kept));
        assertEquals(
                List.of("project", "project_vendor", "project_document", "project_document"),
                crm().history().of(id).get(0).touched().stream()
                        .map(t -> t.subject().kind().text())
                        .toList());
    }

    @Test
    @DisplayName("G1: a plan to delete a project is stale after a change of its vendors or documents")
    default void g1StaleOfDocuments() {
        ProjectId id = with().project().id();
        List<Executable> changes = new ArrayList<>();
        changes.add(() -> with().document(id, "a"));
        changes.add(() -> crm().projects().removeAttachment(id, 1));
        changes.add(() -> crm().projects().setVendor(id, with().customer("V"), null));
        changes.add(() -> crm().projects().removeVendor(id, with().customer("V")));
        for (Executable change : changes) {
            DeletionPlan plan = crm().projects().planDelete(id);
            assertDoesNotThrow(change);
            stale(() -> crm().projects().delete(plan));
        }
    }

    /** What fails leaves the project, its documents and its history as they were. */
    private void unchanged(ProjectId id, Runnable failing) {
        Project before = crm().projects().get(id);
        List<Attachment> documents = crm().projects().attachments(id);
        int entries = crm().history().of(id).size();
        failing.run();
        assertEquals(before, crm().projects().get(id));
        assertEquals(documents, crm().projects().attachments(id));
        assertEquals(entries, crm().history().of(id).size());
        assertEquals(List.of(), crm().verify());
    }

    private static InputStream failing(int at, IOException failure) {
        return new SequenceInputStream(new ByteArrayInputStream(new byte[at]), new InputStream() {
            @Override
            public int read() throws IOException {
                throw failure;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                throw failure;
            }
        });
    }
}
