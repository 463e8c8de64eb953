package io.crmkit.internal.exchange;

/** Imports the documents of a file with everything that belongs to them. */
interface DocumentFile {

    /** Reads all files for the first time. */
    void survey();

    /** Reads and writes all documents. */
    void run(BatchOutput output);
}
