package io.crmkit.record;

import java.io.Serializable;
import java.util.UUID;

/** Names what records are kept of: an opportunity or a project. */
public interface ParentId extends Serializable {

    UUID value();
}
