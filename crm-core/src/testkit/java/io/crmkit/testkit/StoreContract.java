package io.crmkit.testkit;

/** Everything that a store must do as every other store does it. */
public interface StoreContract
        extends OpportunityContract,
                OpportunityStateContract,
                RecordContract,
                BackFillContract,
                TreeContract,
                TreeUseContract,
                ContactPersonContract,
                DictionaryContract,
                ListContract,
                FilterContract,
                AnalysisContract,
                QuoteContract,
                QuoteLinkContract,
                QuoteListContract,
                QuoteAnalysisContract,
                HistoryContract,
                TransactionContract,
                IdempotencyContract,
                LedgerContract,
                AccessContract,
                EventContract,
                ClockContract,
                HostileInputContract,
                NullContract,
                HostileQueryContract {}
