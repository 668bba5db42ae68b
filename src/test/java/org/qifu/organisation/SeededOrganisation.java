package org.qifu.organisation;

import javax.sql.DataSource;

/** The delivered organisation, for tests of other modules. */
public final class SeededOrganisation {

    private SeededOrganisation() {}

    /** Seeds a database and gives what others may ask. */
    public static Organisation of(DataSource database) {
        return Seeded.on(database).organisation;
    }
}
