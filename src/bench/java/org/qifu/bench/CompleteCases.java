package org.qifu.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;

/** 1. Complete cases per second, one round of the application and one of the bare engine in turn. */
final class CompleteCases implements Part {

    @Override
    public void run(Lab lab, Sizes sizes, Table table) throws Exception {
        warmUp(lab, sizes);
        for (int clients : sizes.clients()) {
            measure("guidances", Walk::guidances, clients, lab, sizes, table);
            measure("appeals", Walk::appeals, clients, lab, sizes, table);
        }
    }

    private static void warmUp(Lab lab, Sizes sizes) throws Exception {
        for (Subject subject : new Subject[] {lab.bare(), lab.ours()}) {
            Throughput.of(lab, subject, Walk::guidances, 2, sizes.casesOfEachClient());
            Throughput.of(lab, subject, Walk::appeals, 2, sizes.casesOfEachClient());
        }
    }

    private static void measure(
            String kind, ObjIntConsumer<Walk> cases, int clients, Lab lab, Sizes sizes, Table table) throws Exception {
        List<Throughput.Rate> ours = new ArrayList<>();
        List<Throughput.Rate> bare = new ArrayList<>();
        int each = Math.max(10, sizes.casesOfEachClient() * 2 / Math.max(2, clients));
        for (int round = 0; round < sizes.rounds(); round++) {
            bare.add(Throughput.of(lab, lab.bare(), cases, clients, each));
            ours.add(Throughput.of(lab, lab.ours(), cases, clients, each));
        }
        String what = "1 complete " + kind + ", " + clients + " clients";
        double rate = Times.median(ours.stream().map(Throughput.Rate::each).toList());
        double twin = Times.median(bare.stream().map(Throughput.Rate::each).toList());
        table.beside(what, rate, twin, "/s", "≥ 0.6", rate >= 0.6 * twin);
        double cpu = Times.median(ours.stream().map(Throughput.Rate::cpu).toList());
        double twinCpu = Times.median(bare.stream().map(Throughput.Rate::cpu).toList());
        table.beside(what + ": processor time of a case", cpu, twinCpu, "ms", "≤ 1.67", cpu <= twinCpu / 0.6);
    }
}
