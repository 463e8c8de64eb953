package io.crmkit.jdbc.internal.project;

import static io.crmkit.jdbc.internal.schema.Tables.PROJECT_DOCUMENT;

import io.crmkit.jdbc.internal.session.Session;
import io.crmkit.project.Attachment;
import io.crmkit.project.BlobId;
import io.crmkit.project.ProjectId;
import io.crmkit.spi.store.AttachmentStore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;

/**
 * Stores the attachments of projects in their table; their contents are in a blob store.
 *
 * @param session the ledger and the transaction
 */
public record JdbcProjectDocumentStore(Session session) implements AttachmentStore {

    @Override
    public Optional<Attachment> find(ProjectId project, int number) {
        return session.forUpdate(session.dsl().selectFrom(PROJECT_DOCUMENT).where(is(project, number)))
                .fetchOptional(JdbcProjectDocumentStore::read);
    }

    @Override
    public List<Attachment> all(ProjectId project) {
        return session.forUpdate(session.dsl()
                        .selectFrom(PROJECT_DOCUMENT)
                        .where(of(project))
                        .orderBy(PROJECT_DOCUMENT.NUMBER))
                .fetch(JdbcProjectDocumentStore::read);
    }

    @Override
    public int lastNumber(ProjectId project) {
        return session.forUpdate(session.dsl()
                        .select(PROJECT_DOCUMENT.NUMBER)
                        .from(PROJECT_DOCUMENT)
                        .where(of(project))
                        .orderBy(PROJECT_DOCUMENT.NUMBER.desc())
                        .limit(1))
                .fetchOptional(PROJECT_DOCUMENT.NUMBER)
                .orElse(0);
    }

    @Override
    public void insert(Attachment document) {
        session.dsl()
                .insertInto(PROJECT_DOCUMENT)
                .set(row(document))
                .set(PROJECT_DOCUMENT.LEDGER, session.name())
                .execute();
    }

    @Override
    public void delete(ProjectId project, int number) {
        session.dsl().deleteFrom(PROJECT_DOCUMENT).where(is(project, number)).execute();
    }

    @Override
    public void deleteAll(ProjectId project) {
        session.dsl().deleteFrom(PROJECT_DOCUMENT).where(of(project)).execute();
    }

    /** Returns the attachment in a row. */
    public static Attachment read(Record row) {
        return new Attachment(
                new ProjectId(row.get(PROJECT_DOCUMENT.PROJECT)),
                row.get(PROJECT_DOCUMENT.NUMBER),
                row.get(PROJECT_DOCUMENT.NAME),
                Optional.ofNullable(row.get(PROJECT_DOCUMENT.MEDIA_TYPE)),
                row.get(PROJECT_DOCUMENT.SIZE),
                new BlobId(row.get(PROJECT_DOCUMENT.CONTENT)));
    }

    /** Returns all columns of an attachment except the ledger. */
    public static Map<Field<?>, Object> row(Attachment document) {
        Map<Field<?>, Object> row = new LinkedHashMap<>();
        row.put(PROJECT_DOCUMENT.PROJECT, document.project().value());
        row.put(PROJECT_DOCUMENT.NUMBER, document.number());
        row.put(PROJECT_DOCUMENT.NAME, document.name());
        row.put(PROJECT_DOCUMENT.MEDIA_TYPE, document.mediaType().orElse(null));
        row.put(PROJECT_DOCUMENT.SIZE, document.size());
        row.put(PROJECT_DOCUMENT.CONTENT, document.content().value());
        return row;
    }

    private Condition is(ProjectId project, int number) {
        return of(project).and(PROJECT_DOCUMENT.NUMBER.eq(number));
    }

    private Condition of(ProjectId project) {
        return PROJECT_DOCUMENT.LEDGER.eq(session.name()).and(PROJECT_DOCUMENT.PROJECT.eq(project.value()));
    }
}
