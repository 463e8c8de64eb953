package io.crmkit.examples.cli;

import io.crmkit.Crm;

/** An open CRM and its database. A database that the command created is deleted unless {@link #keep} was called. */
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

    /** Keeps a database that was created by this command, because the command succeeded. */
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
