package io.crmkit.jdbc.proof;

import io.crmkit.Crm;
import io.crmkit.jdbc.proof.Work.Result;
import io.crmkit.user.Actor;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;

/** Threads that write without end, each command as an actor of its own, and say of every one that it is committed. */
final class Acknowledging {

    private Acknowledging() {}

    /** Prepares the ledger and starts a writer for each way to work. */
    static void write(Crm crm, List<Function<Work, Result>> ways, Consumer<String> said) {
        Lives lives = new Lives(crm, 2 * ways.size(), document -> said.accept(Acknowledged.document(document)));
        for (int i = 0; i < ways.size(); i++) {
            String writer = "W" + i;
            Function<Work, Result> way = ways.get(i);
            new Thread(() -> write(crm, writer, way, lives, said)).start();
        }
    }

    private static void write(Crm crm, String writer, Function<Work, Result> way, Lives lives, Consumer<String> said) {
        Random random = new Random();
        try {
            for (int i = 0; ; i++) {
                String actor = writer + "-" + i;
                if (isChanged(way, new Work(crm.as(Actor.of(actor)), lives, random))) {
                    said.accept(Acknowledged.command(actor));
                }
            }
        } catch (RuntimeException | Error broken) {
            said.accept(Acknowledged.broken(broken));
        }
    }

    private static boolean isChanged(Function<Work, Result> way, Work work) {
        try {
            return way.apply(work) == Result.CHANGED;
        } catch (RuntimeException thrown) {
            if (Work.isRefusal(thrown)) {
                return false;
            }
            throw thrown;
        }
    }
}
