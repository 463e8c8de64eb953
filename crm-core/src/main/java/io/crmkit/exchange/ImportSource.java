package io.crmkit.exchange;

import java.util.List;

/** What is imported: files that were read, and what could not be read of them. */
public interface ImportSource {

    /** The files that are there; each at most once, in any order. */
    List<ExchangeTable> tables();

    /** What is wrong with the files as such: their encoding, their form, their columns. */
    BadRows unreadable();
}
