package io.crmkit.internal.command;

import io.crmkit.event.CrmEvent;
import io.crmkit.event.CrmListener;
import io.crmkit.spi.Transaction;
import java.util.List;

/**
 * Calls the listeners after the commit. Their failures cannot undo the command and reach no caller, so they are logged
 * (E1).
 */
final class AfterCommit implements Transaction.Participant {

    private final List<CrmListener> listeners;
    private final List<CrmEvent> events;

    AfterCommit(List<CrmListener> listeners, List<CrmEvent> events) {
        this.listeners = listeners;
        this.events = List.copyOf(events);
    }

    @Override
    public void committed() {
        events.forEach(event -> listeners.forEach(listener -> tell(listener, event)));
    }

    private static void tell(CrmListener listener, CrmEvent event) {
        try {
            listener.afterCommit(event);
        } catch (Throwable failed) {
            // This catches errors as well: the change is committed, and a caller who received one would repeat it.
            System.getLogger("io.crmkit")
                    .log(System.Logger.Level.WARNING, "A listener failed after the commit", failed);
        }
    }
}
