package org.qifu.casefile;

/** Two or three codes of each kind, enough to tell a known one from an unknown one. */
public class FewCodes implements Codes {

    @Override
    public boolean station(String code) {
        return code.equals("anwen");
    }

    @Override
    public boolean board(String code) {
        return code.equals("PROJECT");
    }

    @Override
    public boolean assistant(String station, String unit) {
        return station.equals("anwen") && (unit.equals("tax") || unit.equals("PROJECT"));
    }

    @Override
    public boolean serviceType(String code) {
        return code.equals("POLICY") || code.equals("RECTIFICATION") || code.equals("OTHER");
    }

    @Override
    public boolean department(String code) {
        return code.equals("amr") || code.equals("fire");
    }

    @Override
    public boolean serviceMethod(String code) {
        return code.equals("ONSITE") || code.equals("PHONE");
    }

    @Override
    public boolean agencyType(String code) {
        return code.equals("INVESTMENT") || code.equals("AFFAIRS");
    }

    @Override
    public boolean guidanceWindow(String code) {
        return code.equals("centre");
    }
}
