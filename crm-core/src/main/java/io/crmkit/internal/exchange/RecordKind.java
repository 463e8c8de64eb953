package io.crmkit.internal.exchange;

import io.crmkit.exchange.ExchangeFile;
import io.crmkit.opportunity.OpportunityId;
import io.crmkit.project.ProjectId;
import io.crmkit.record.ParentId;
import io.crmkit.record.RecordId;
import io.crmkit.text.Localized;
import java.util.UUID;
import java.util.function.Function;

/**
 * The two kinds of records, and how files speak of them. By its name a kind goes in the files of replies and quotes.
 */
enum RecordKind {
    CONTACT(
            ExchangeFile.OPPORTUNITIES,
            ExchangeFile.CONTACT_RECORDS,
            "opportunity",
            "cost",
            "expected",
            OpportunityId::new,
            Localized.of("opportunity in this folder", "机会（本文件夹中）"),
            Localized.of("contact record in this folder", "联系记录（本文件夹中）")),
    MAINTENANCE(
            ExchangeFile.PROJECTS,
            ExchangeFile.MAINTENANCE_RECORDS,
            "project",
            "actual_cost",
            "actual_amount",
            ProjectId::new,
            Localized.of("project in this folder", "项目（本文件夹中）"),
            Localized.of("maintenance record in this folder", "维护记录（本文件夹中）"));

    private final ExchangeFile parents;
    private final ExchangeFile records;
    private final String parentColumn;
    private final String cost;
    private final String amount;
    private final Function<UUID, ParentId> parentId;
    private final Localized parent;
    private final Localized record;

    RecordKind(
            ExchangeFile parents,
            ExchangeFile records,
            String parentColumn,
            String cost,
            String amount,
            Function<UUID, ParentId> parentId,
            Localized parent,
            Localized record) {
        this.parents = parents;
        this.records = records;
        this.parentColumn = parentColumn;
        this.cost = cost;
        this.amount = amount;
        this.parentId = parentId;
        this.parent = parent;
        this.record = record;
    }

    /** The file of the parents. */
    ExchangeFile parents() {
        return parents;
    }

    /** The file of the records. */
    ExchangeFile records() {
        return records;
    }

    /** The column of a record's parent. */
    String parentColumn() {
        return parentColumn;
    }

    /** The column of the cost among the tracked values. */
    String cost() {
        return cost;
    }

    /** The column of the amount among the tracked values. */
    String amount() {
        return amount;
    }

    /** What a row names that names a parent. */
    Localized parent() {
        return parent;
    }

    /** What a row names that names a record. */
    Localized record() {
        return record;
    }

    /** What replies to the records are called. */
    ReplyKind replies() {
        return ReplyKind.valueOf(name());
    }

    /** The id of a record of a parent. */
    RecordId<?> record(UUID parent, int sequence) {
        return new RecordId<>(parentId.apply(parent), sequence);
    }
}
