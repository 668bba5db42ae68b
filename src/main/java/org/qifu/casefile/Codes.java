package org.qifu.casefile;

/** Which codes exist. They are data that an administrator extends, so documents carry them as text. */
public interface Codes {

    /** Whether this is the code of a station, for instance {@code anwen}. */
    boolean station(String code);

    /** Whether this is the county's own window for bookings of guidance, which takes no appeals (C-14). */
    boolean guidanceWindow(String code);

    /** Whether this is the code of a board of the county centre, for instance {@code PROJECT}. */
    boolean board(String code);

    /** Whether this unit can be asked for help by this station: a department, a county board, or a board of its own. */
    boolean assistant(String station, String unit);

    /** Whether this is one of the service types printed on the application form, for instance {@code POLICY}. */
    boolean serviceType(String code);

    /** Whether this is the code of a department of the county, for instance {@code amr}. */
    boolean department(String code);

    /** Whether this is a way in which guidance is given, for instance {@code ONSITE} (R-SVC-01). */
    boolean serviceMethod(String code);

    /** Whether this is a kind of agency service, at least {@code INVESTMENT} and {@code AFFAIRS} (R-DSP-19). */
    boolean agencyType(String code);
}
