package org.qifu.intake;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.qifu.Databases;
import org.qifu.casefile.Paper;
import org.qifu.enterprise.Register;
import org.qifu.enterprise.Registry;
import org.qifu.intake.Eligibility.Hit;
import org.qifu.intake.EligibilitySettings.Scope;

/** The gate before guidance over real registers, with two areas of the county, at one moment. */
record Gate(Registry registry, Scope scope, Instant now) {

    static Gate on(DataSource database) {
        return new Gate(Registry.on(database), Scope.MATTER, Registry.NOW)
                .with(Register.AREA, "subject", "磐安县", "openedOn", "2000-01-01")
                .with(Register.AREA, "subject", "金磐开发区", "openedOn", "2000-01-01")
                .with(Register.AREA, "subject", "安文街道", "openedOn", "2000-01-01");
    }

    static Gate local() {
        return on(Databases.h2());
    }

    Gate with(Register register, String... cells) {
        registry.with(register, cells);
        return this;
    }

    Gate at(String local) {
        return new Gate(registry, scope, Registry.at(local));
    }

    Gate scope(Scope other) {
        return new Gate(registry, other, now);
    }

    /** A firm of the county that asks how to build. */
    Paper firm() {
        return Paper.of(
                "applicant", "磐安青山菌业有限公司",
                "applicantKind", "ENTERPRISE",
                "creditCode", Registry.FIRM,
                "address", "磐安县安文街道双溪路1号",
                "contactName", "王建国",
                "contactPhone", "13805790001",
                "serviceTypes", new String[] {"COMPLIANCE"},
                "need", "厂区扩建的规划许可不知如何办理",
                "appliedBy", "王建国",
                "appliedOn", "2026-05-07",
                "channel", "WINDOW",
                "station", "anwen",
                "urgent", false,
                "truthful", true);
    }

    Eligibility check(Paper application, boolean visit, String... bodies) {
        var lookup = registry.lookup;
        var check = new EligibilityCheck(List.of(
                new OutsideCounty(lookup),
                new DangerousMatter(lookup),
                new OpenInvestigation(lookup),
                new InspectionUnderWay(lookup, new EligibilitySettings(scope)),
                new ListedAsDishonest(lookup),
                new SuspectedViolation(lookup)));
        return check.check(application.as(Application.class), visit, now, Set.of(bodies));
    }

    List<Hit> hits(Paper application) {
        return check(application, true).hits();
    }

    /** Codes of the grounds hit by a visit, parted by blanks. */
    String grounds(Paper application) {
        return hits(application).stream().map(hit -> hit.ground().name()).collect(Collectors.joining(" "));
    }
}
