package io.crmkit.testkit;

/** Everything that a store must do as every other store does it. */
public interface StoreContract
        extends OpportunityContract,
                OpportunityStateContract,
                RecordContract,
                BackFillContract,
                ProjectContract,
                VendorContract,
                DocumentContract,
                TreeContract,
                TreeUseContract,
                ContactPersonContract,
                DictionaryContract,
                ListContract,
                FilterContract,
                AnalysisContract,
                HistoryContract,
                TransactionContract,
                IdempotencyContract,
                LedgerContract,
                AccessContract,
                EventContract,
                ClockContract,
                ExchangeContract,
                HostileInputContract,
                NullContract,
                HostileQueryContract {}
