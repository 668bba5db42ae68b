package org.qifu.process.demo;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A demonstration case: an invented firm, its problem, and the steps it has gone through.
 *
 * @param serial place in the file, from 1
 * @param place the chain of a 链上 or the zone of a 块上 problem, empty for 点上
 * @param units departments that are called to help; for a guidance the lead and its partners
 * @param obstacle why the station cannot solve it alone
 * @param solution what was or shall be done
 */
record DemoCase(
        int serial,
        String station,
        String firm,
        String contact,
        String address,
        String channel,
        String appealClass,
        String list,
        String place,
        String board,
        List<String> units,
        String need,
        String obstacle,
        String solution,
        List<DemoStep> steps) {

    private static final int COLUMNS = 14;
    private static final Set<String> NEEDS = Set.of("CONSULT", "GENERAL", "URGENT");

    static DemoCase parse(int serial, String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException("Demonstration case " + serial + " has " + cells.length + " columns");
        }
        List<DemoStep> steps = words(cells[13]).map(DemoStep::parse).toList();
        return new DemoCase(
                serial,
                cells[0],
                cells[1],
                cells[2],
                cells[3],
                cells[4],
                cells[5],
                cells[6],
                cells[7],
                cells[8],
                words(cells[9]).toList(),
                cells[10],
                cells[11],
                cells[12],
                steps);
    }

    /** Whether it is a booked guidance. Its class is the need, its list the method, its place the service types, its board the basis. */
    boolean guidance() {
        return NEEDS.contains(appealClass);
    }

    /** Codes of the service types of a guidance. */
    List<String> serviceTypes() {
        return words(place).toList();
    }

    /** Why a firm is helped to put a problem right, empty elsewhere. */
    String basis() {
        return guidance() ? board : "";
    }

    boolean selfEmployed() {
        return !firm.endsWith("公司");
    }

    private static Stream<String> words(String cell) {
        return Stream.of(cell.split(" ")).filter(word -> !word.isEmpty());
    }
}
