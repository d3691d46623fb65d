package org.backfile.publish;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.backfile.output.FinishedOutput;

/** A store that does a number of things and then no more, as when the network or the power goes. */
final class FailingStore implements FileStore {

    private final FileStore store;
    private final AtomicInteger left;

    FailingStore(FileStore store, int operations) {
        this.store = store;
        this.left = new AtomicInteger(operations);
    }

    private void spend() throws IOException {
        if (left.getAndDecrement() <= 0) {
            throw new IOException("the line is dead");
        }
    }

    @Override
    public int atOnce() {
        return 2;
    }

    @Override
    public Inventory list() throws IOException {
        return store.list();
    }

    @Override
    public boolean isSame(FinishedOutput.File file, Stored stored) throws IOException {
        return store.isSame(file, stored);
    }

    @Override
    public void mark() throws IOException {
        spend();
        store.mark();
    }

    @Override
    public void put(FinishedOutput.File file) throws IOException {
        spend();
        store.put(file);
    }

    @Override
    public void remove(String path) throws IOException {
        spend();
        store.remove(path);
    }

    @Override
    public void tidy() throws IOException {
        spend();
        store.tidy();
    }
}
