package io.crmkit.jdbc.internal.ledger.description;

import io.crmkit.jdbc.IdType;
import io.crmkit.jdbc.Label;
import io.crmkit.jdbc.internal.ledger.mapped.ColumnValue;
import io.crmkit.jdbc.internal.ledger.mapped.KeyMaking;
import io.crmkit.ledger.Attribute;
import io.crmkit.ledger.PartnerKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A host's description of a table. Nothing is checked here: the description is resolved as a whole, so that all its
 * problems can be reported at once. Not thread-safe.
 */
public final class TableDescription {

    final String table;
    final Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
    final Map<String, PartnerKind> partnerKinds = new LinkedHashMap<>();
    final List<RowCondition> conditions = new ArrayList<>();
    final Map<String, List<QueryDescription>> uses = new LinkedHashMap<>();
    final List<QueryDescription> receivable = new ArrayList<>();
    final List<QueryDescription> payable = new ArrayList<>();
    final Map<String, ColumnValue> onInsert = new LinkedHashMap<>();
    final Map<String, ColumnValue> onUpdate = new LinkedHashMap<>();

    @Nullable
    String source;

    String id = "id";
    IdType idType = IdType.INTEGER;
    Label code = Label.column("code");
    Label name = Label.column("name");

    @Nullable
    String parent;

    @Nullable
    Object noParent;

    @Nullable
    TableDescription categories;

    @Nullable
    PartnerKind partnerKind;

    @Nullable
    String partnerKindColumn;

    @Nullable
    KeyMaking newKey;

    @Nullable
    String deletedBy;

    @Nullable
    Object deletedValue;

    public TableDescription(String table) {
        this.table = table;
    }

    public void source(String tag) {
        source = tag;
    }

    public void id(String column, IdType type) {
        id = column;
        idType = type;
    }

    public void code(Label label) {
        code = label;
    }

    public void name(Label label) {
        name = label;
    }

    public void parent(String column) {
        parent = column;
    }

    public void noParent(Object value) {
        noParent = value;
    }

    public void category(String column, TableDescription table) {
        parent = column;
        categories = table;
    }

    public void attribute(Attribute attribute, String column) {
        attributes.put(attribute, column);
    }

    public void partnerKind(PartnerKind kind) {
        partnerKind = kind;
    }

    public void partnerKind(String column, Map<?, PartnerKind> meaning) {
        partnerKindColumn = column;
        meaning.forEach((value, kind) -> partnerKinds.put(String.valueOf(value), kind));
    }

    public void where(String column, @Nullable Object value, boolean not) {
        conditions.add(new RowCondition(column, value, not));
    }

    public void receivable(QueryDescription balance) {
        receivable.add(balance);
    }

    public void payable(QueryDescription balance) {
        payable.add(balance);
    }

    public void usedBy(String word, QueryDescription count) {
        uses.computeIfAbsent(word, w -> new ArrayList<>()).add(count);
    }

    public void editable(KeyMaking key) {
        newKey = key;
    }

    public void onInsert(String column, ColumnValue value) {
        onInsert.put(column, value);
    }

    public void onUpdate(String column, ColumnValue value) {
        onUpdate.put(column, value);
    }

    public void deletedBy(String column, Object value) {
        deletedBy = column;
        deletedValue = value;
        conditions.add(new RowCondition(column, value, true));
    }
}
