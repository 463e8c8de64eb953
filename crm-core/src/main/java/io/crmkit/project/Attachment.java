package io.crmkit.project;

import java.util.Optional;

/**
 * A document of a project, without its content (P2). Immutable and thread-safe.
 *
 * @param number counts within the project, from 1
 * @param name as it was given: data that is shown, and never the name of a file of ours
 * @param mediaType what the one who added it says that it is; nobody has checked it
 * @param size of the content in bytes
 * @param content where the blob store has the content
 * @since 0.1
 */
public record Attachment(
        ProjectId project, int number, String name, Optional<String> mediaType, long size, BlobId content) {}
