package org.qifu.operation;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import org.qifu.ledger.CaseLoad;
import org.qifu.ledger.CaseLoads;
import org.springframework.stereotype.Component;

/** Unarchived and late cases by kind and stage; all nodes tell the same figures. */
@Component
class CaseFigures implements Reading {

    private final CaseLoads loads;
    private final MultiGauge unarchived;
    private final MultiGauge late;

    CaseFigures(CaseLoads loads, MeterRegistry meters) {
        this.loads = loads;
        this.unarchived = MultiGauge.builder("qifu.cases")
                .description("Cases not archived yet")
                .register(meters);
        this.late = MultiGauge.builder("qifu.cases.late")
                .description("Open cases past their limit")
                .register(meters);
    }

    @Override
    public void read() {
        List<CaseLoad> now = loads.now();
        unarchived.register(
                now.stream().map(load -> row(load, load.unarchived())).toList(), true);
        late.register(now.stream().map(load -> row(load, load.late())).toList(), true);
    }

    private static MultiGauge.Row<Number> row(CaseLoad load, long cases) {
        return MultiGauge.Row.of(Tags.of("kind", load.kind().name(), "stage", load.stage()), cases);
    }
}
