package io.crmkit.project;

import java.util.Optional;

/**
 * A file attached to a project, without its content (P2). Immutable and thread-safe.
 *
 * @param project the project
 * @param number the number of the attachment within the project, from 1
 * @param name the name that the user entered; it is only displayed and never used as the name of a file
 * @param mediaType the media type that the user stated, if any; it is not checked against the content
 * @param size the size of the content in bytes
 * @param content the id of the content in the blob store
 * @since 0.1
 */
public record Attachment(
        ProjectId project, int number, String name, Optional<String> mediaType, long size, BlobId content) {}
