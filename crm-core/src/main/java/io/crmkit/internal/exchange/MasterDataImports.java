package io.crmkit.internal.exchange;

/** What the rows of documents name: entries of the ledger, contact persons, values of dictionaries. */
record MasterDataImports(
        DictionaryImport dictionaries,
        TreeImport customers,
        TreeImport employees,
        TreeImport products,
        PersonImport persons) {}
