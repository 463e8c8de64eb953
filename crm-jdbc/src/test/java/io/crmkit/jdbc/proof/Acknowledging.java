package io.crmkit.jdbc.proof;

import io.crmkit.Crm;
import io.crmkit.jdbc.proof.Work.Result;
import io.crmkit.user.Actor;
import java.util.Random;
import java.util.function.Consumer;

/** Threads that write without end, each command as an actor of its own, and say of every one that it is committed. */
final class Acknowledging {

    private Acknowledging() {}

    /** Prepares the ledger and starts so many writers. */
    static void write(Crm crm, int writers, Consumer<String> said) {
        Lives lives = new Lives(crm, 2 * writers, document -> said.accept(Acknowledged.document(document)));
        for (int i = 0; i < writers; i++) {
            String writer = "W" + i;
            new Thread(() -> write(crm, writer, lives, said)).start();
        }
    }

    private static void write(Crm crm, String writer, Lives lives, Consumer<String> said) {
        Random random = new Random();
        try {
            for (int i = 0; ; i++) {
                String actor = writer + "-" + i;
                if (isChanged(new Work(crm.as(Actor.of(actor)), lives, random))) {
                    said.accept(Acknowledged.command(actor));
                }
            }
        } catch (RuntimeException | Error broken) {
            said.accept(Acknowledged.broken(broken));
        }
    }

    private static boolean isChanged(Work work) {
        try {
            return work.run() == Result.CHANGED;
        } catch (RuntimeException thrown) {
            if (Work.isRefusal(thrown)) {
                return false;
            }
            throw thrown;
        }
    }
}
