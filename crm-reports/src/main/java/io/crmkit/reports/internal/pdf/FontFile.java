package io.crmkit.reports.internal.pdf;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A font on this computer.
 *
 * @param bold its bold face, if that has a file of its own
 */
public record FontFile(Path regular, @Nullable Path bold) {}
