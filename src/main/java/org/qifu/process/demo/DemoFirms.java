package org.qifu.process.demo;

/** Numbers of invented firms: well-formed, with right check characters, and the same at every start. */
final class DemoFirms {

    // Digits and capitals without I, O, S, V, Z (GB 32100-2015).
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private DemoFirms() {}

    /** 统一社会信用代码 of the n-th firm (91) or individual business (92), registered in 330727 磐安县. */
    static String creditCode(int n, boolean selfEmployed) {
        String organisation = "MA2D%04d".formatted(n * 83 % 10_000);
        String body = (selfEmployed ? "92" : "91") + "330727" + organisation + organisationCheck(organisation);
        return body + creditCheck(body);
    }

    /** A mobile number. */
    static String phone(int n) {
        return "1380579%04d".formatted(n * 137 % 10_000);
    }

    /** Check character of the organisation code by GB 11714: weights, modulo 11, X for 10. */
    private static char organisationCheck(String code) {
        int sum = 0;
        for (int place = 0; place < code.length(); place++) {
            sum += Character.digit(code.charAt(place), 36) * ORGANISATION_WEIGHTS[place];
        }
        int check = (11 - sum % 11) % 11;
        return check == 10 ? 'X' : Character.forDigit(check, 10);
    }

    /** Check character of the whole code by GB 32100: powers of 3, modulo 31. */
    private static char creditCheck(String body) {
        int sum = 0;
        int weight = 1;
        for (int place = 0; place < body.length(); place++) {
            sum += ALPHABET.indexOf(body.charAt(place)) * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
