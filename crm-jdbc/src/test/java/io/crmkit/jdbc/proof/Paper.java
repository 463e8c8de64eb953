package io.crmkit.jdbc.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.project.Attachment;
import io.crmkit.project.ProjectId;
import io.crmkit.testkit.Fixtures;
import java.util.Random;

/** Documents of projects whose names say what their contents are. */
final class Paper {

    private static final int LARGEST = 5_000;

    private Paper() {}

    static void add(Fixtures with, ProjectId project, Random random) {
        long seed = random.nextLong();
        with.document(project, String.valueOf(seed), content(seed));
    }

    static void requireWhole(Fixtures with, Attachment document) {
        assertThat(with.content(document)).isEqualTo(content(Long.parseLong(document.name())));
    }

    private static byte[] content(long seed) {
        Random random = new Random(seed);
        byte[] content = new byte[random.nextInt(LARGEST)];
        random.nextBytes(content);
        return content;
    }
}
