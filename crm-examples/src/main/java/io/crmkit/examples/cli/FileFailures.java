package io.crmkit.examples.cli;

import io.crmkit.text.Localized;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Explains failures of the file system. The messages of the JDK are often just the name of the file. */
final class FileFailures {

    private FileFailures() {}

    static Localized reason(IOException failed) {
        if (!(failed instanceof FileSystemException file)) {
            return Localized.of("reading or writing failed: " + failed.getMessage(), "读写失败：" + failed.getMessage());
        } else if (file instanceof NoSuchFileException) {
            return Localized.of(file.getFile() + " does not exist", file.getFile() + " 不存在");
        } else if (file instanceof AccessDeniedException) {
            return Localized.of("no permission to read or write " + file.getFile(), "没有读写 " + file.getFile() + " 的权限");
        } else if (file instanceof NotDirectoryException) {
            return Localized.of(file.getFile() + " is not a folder", file.getFile() + " 不是文件夹");
        }
        return Localized.of(
                file.getFile() + " cannot be read or written: " + file.getReason(),
                file.getFile() + " 无法读写：" + file.getReason());
    }
}
