package org.qifu.organisation;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Rows that each step of a case asks for and that hardly ever change: kept in memory until the organisation is changed, on
 * whatever node.
 */
final class Kept<T> {

    private final OrganisationChanges changes;
    private final Supplier<T> reading;
    private volatile @Nullable Known<T> last;

    Kept(OrganisationChanges changes, Supplier<T> reading) {
        this.changes = changes;
        this.reading = reading;
    }

    T get() {
        long version = changes.version();
        Known<T> known = last;
        if (known != null && known.version == version) {
            return known.value;
        }
        T value = reading.get();
        if (version != OrganisationChanges.UNCOMMITTED) {
            last = new Known<>(version, value);
        }
        return value;
    }

    private record Known<T>(long version, T value) {}
}
