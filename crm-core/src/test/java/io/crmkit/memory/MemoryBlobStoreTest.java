package io.crmkit.memory;

import io.crmkit.spi.BlobStore;
import io.crmkit.spi.store.Store;
import io.crmkit.testkit.BlobStoreContract;

class MemoryBlobStoreTest implements BlobStoreContract {
    private final MemoryStore store = MemoryStore.create();

    @Override
    public Store store() {
        return store;
    }

    @Override
    public BlobStore blobs() {
        return store.ownBlobs();
    }
}
