package io.crmkit.examples.cli;

import io.crmkit.Crm;

/** A CRM and the database it works on. What a command makes there stays only if it is kept. */
final class OpenCrm implements AutoCloseable {

    private final Crm crm;
    private final DatabasePlace place;
    private boolean kept;

    OpenCrm(Crm crm, DatabasePlace place) {
        this.crm = crm;
        this.place = place;
    }

    Crm crm() {
        return crm;
    }

    /** Says that the command has been done: a database made for it stays. */
    void keep() {
        kept = true;
    }

    @Override
    public void close() {
        crm.close();
        place.close();
        if (!kept) {
            place.discard();
        }
    }
}
