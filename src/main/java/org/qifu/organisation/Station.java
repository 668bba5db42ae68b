package org.qifu.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise service station or window (R-ORG-01).
 *
 * @param seq place in the printed list
 * @param centre code of the centre above it
 * @param kind null until the administrator decides, for the list does not print it (C-62)
 * @param host null until the township decides
 * @param team the three levels of its people (R-ORG-10)
 * @param aliases other names by which {@link Organisation#stationNamed} finds it
 */
public record Station(
        String code,
        int seq,
        String name,
        String address,
        String phone,
        String centre,
        @Nullable StationKind kind,
        @Nullable StationHost host,
        Team team,
        Activity state,
        List<String> aliases) {

    public Station {
        aliases = List.copyOf(aliases);
    }

    /** Whether new cases may be given to it. */
    public boolean open() {
        return state != Activity.CLOSED;
    }
}
