package io.crmkit.jdbc.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmkit.Crm;
import io.crmkit.document.Subject;
import io.crmkit.document.SubjectKind;
import io.crmkit.history.HistoryEntry;
import io.crmkit.project.Attachment;
import io.crmkit.project.ProjectId;
import io.crmkit.testkit.Fixtures;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What writers that were killed have said, line by line, and how much of it is still there. */
final class Acknowledged {

    private final Set<Subject> documents = new HashSet<>();
    private final Set<String> commands = new HashSet<>();

    static String document(Subject document) {
        return "document " + document.kind() + " " + document.id() + " .";
    }

    static String command(String actor) {
        return "command " + actor + " .";
    }

    static String broken(Throwable why) {
        return "broken " + why;
    }

    /** Takes a line; the last may be half a line. */
    void take(String line) {
        assertThat(line).as("a writer has stopped").doesNotStartWith("broken");
        String[] parts = line.split(" ");
        if (!parts[parts.length - 1].equals(".")) {
            return;
        }
        if (parts[0].equals("document")) {
            documents.add(new Subject(SubjectKind.of(parts[1]), parts[2]));
        } else {
            commands.add(parts[1]);
        }
    }

    /** How many commands were said to be committed. */
    int count() {
        return commands.size();
    }

    /** How many of them left no trace. */
    long lost(Crm crm) {
        Set<String> found = documents.stream()
                .flatMap(document -> crm.history().of(document).stream())
                .map(HistoryEntry::actor)
                .collect(Collectors.toSet());
        return commands.stream().filter(command -> !found.contains(command)).count();
    }

    /** The documents of the projects that are there, each of which has the content that its name says; how many. */
    long requireContents(Crm crm) {
        List<Attachment> papers = documents.stream()
                .filter(document -> document.kind() == SubjectKind.PROJECT)
                .map(document -> ProjectId.parse(document.id()))
                .filter(id -> crm.projects().find(id).isPresent())
                .flatMap(id -> crm.projects().attachments(id).stream())
                .toList();
        assertThat(papers).allSatisfy(paper -> Paper.requireWhole(new Fixtures(crm), paper));
        return papers.size();
    }
}
