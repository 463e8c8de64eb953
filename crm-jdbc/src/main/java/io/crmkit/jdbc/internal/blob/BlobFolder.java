package io.crmkit.jdbc.internal.blob;

import io.crmkit.project.BlobId;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;

/**
 * The folder with the contents of one ledger. The name of each file is its id. Other files and symbolic links in the
 * folder are ignored.
 *
 * @param path the folder, which need not exist yet
 */
public record BlobFolder(Path path) {

    /**
     * Returns the folder of a ledger. It is named by a hash, because the name of a ledger may contain anything,
     * including path separators.
     */
    public static BlobFolder of(Path below, String ledger) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(ledger.getBytes(StandardCharsets.UTF_8));
            return new BlobFolder(below.resolve(HexFormat.of().formatHex(digest)));
        } catch (NoSuchAlgorithmException inNoJdk) {
            throw new IllegalStateException(inNoJdk);
        }
    }

    /**
     * Writes a new file and forces it to the disk, because the attachment commits soon after. After a failure no file
     * is left.
     */
    public void write(BlobId id, InputStream content) throws IOException {
        Files.createDirectories(path);
        boolean written = false;
        try (FileChannel file = FileChannel.open(file(id), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(file)) {
            content.transferTo(out);
            file.force(true);
            written = true;
        } finally {
            if (!written) {
                removeIfPossible(Set.of(id));
            }
        }
    }

    /** Opens a content for reading. Symbolic links are not followed, so that nothing outside the folder can be read. */
    public InputStream open(BlobId id) throws IOException {
        return Files.newInputStream(file(id), LinkOption.NOFOLLOW_LINKS);
    }

    /** Removes a file if it exists. */
    public void remove(BlobId id) throws IOException {
        Files.deleteIfExists(file(id));
    }

    /** Removes files. A file that cannot be removed stays until the next sweep. */
    public void removeIfPossible(Collection<BlobId> ids) {
        for (BlobId id : ids) {
            try {
                remove(id);
            } catch (IOException stays) {
                // the next sweep tries again
            }
        }
    }

    /** Returns the contents that were written before an instant. */
    public Set<BlobId> writtenBefore(Instant instant) throws IOException {
        Set<BlobId> found = new HashSet<>();
        each((id, file) -> {
            if (file.lastModifiedTime().toInstant().isBefore(instant)) {
                found.add(id);
            }
        });
        return found;
    }

    /** Passes each content to the consumer, except those that another thread removes meanwhile. */
    public void each(BiConsumer<BlobId, BasicFileAttributes> consumer) throws IOException {
        if (!Files.isDirectory(path)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(path)) {
            for (Path file : files) {
                Optional<BlobId> id = id(file.getFileName().toString());
                if (id.isPresent()) {
                    accept(id.get(), file, consumer);
                }
            }
        }
    }

    private static void accept(BlobId id, Path file, BiConsumer<BlobId, BasicFileAttributes> consumer)
            throws IOException {
        try {
            BasicFileAttributes found =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (found.isRegularFile()) {
                consumer.accept(id, found);
            }
        } catch (NoSuchFileException gone) {
            // another thread has removed it since the folder was listed
        }
    }

    /** Returns the id that a file is named by; empty if the file is not one of ours. */
    private static Optional<BlobId> id(String name) {
        try {
            UUID id = UUID.fromString(name);
            return id.toString().equals(name) ? Optional.of(new BlobId(id)) : Optional.empty();
        } catch (IllegalArgumentException another) {
            return Optional.empty();
        }
    }

    private Path file(BlobId id) {
        return path.resolve(id.toString());
    }
}
