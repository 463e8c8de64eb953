package io.crmkit.examples.cli;

import io.crmkit.examples.demo.Demo;
import picocli.CommandLine.Command;

@Command(name = "demo", description = "Tells the story of a customer won, on an embedded database of its own.")
final class DemoCommand extends OutputCommand {

    DemoCommand(Outputs outputs) {
        super(outputs);
    }

    @Override
    public Integer call() {
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            Demo.tell(language.locale(), outputs.out(), folder.path());
        }
        return 0;
    }
}
