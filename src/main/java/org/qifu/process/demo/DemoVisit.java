package org.qifu.process.demo;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.CaseFiles;
import org.qifu.casefile.CaseKind;
import org.qifu.casefile.Documents;
import org.qifu.organisation.Organisation;
import org.qifu.portal.FirmAction;
import org.qifu.portal.Progress;
import org.qifu.portal.ProgressStage;
import org.qifu.portal.Progresses;
import org.qifu.portal.QueryCodes;
import org.qifu.portal.client.ApiClients;
import org.qifu.portal.client.ClientKeys;
import org.qifu.portal.client.IssuedKey;
import org.qifu.portal.client.Scope;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * What a visitor needs to look around as a firm or as another system. Codes and keys are stored as hashes, so that each
 * start makes new ones; which case stands where is looked up, for the cases move on while the demonstration runs.
 */
@Component
@Profile("demo")
class DemoVisit {

    static final String CLIENT = "demo-platform";

    private static final int CALLS_PER_MINUTE = 120;
    private static final String BY = "demo";

    private final Organisation organisation;
    private final CaseFiles files;
    private final Documents documents;
    private final Progresses progresses;
    private final QueryCodes codes;
    private final ApiClients clients;
    private final ClientKeys keys;

    DemoVisit(
            Organisation organisation,
            CaseFiles files,
            Documents documents,
            Progresses progresses,
            QueryCodes codes,
            ApiClients clients,
            ClientKeys keys) {
        this.organisation = organisation;
        this.files = files;
        this.documents = documents;
        this.progresses = progresses;
        this.codes = codes;
        this.clients = clients;
        this.keys = keys;
    }

    /** One case of each sort that there is at the moment, each with a new code beside those it has. */
    List<OpenCase> cases() {
        return Stream.of(
                        first("企业问题，正在办理", DemoVisit::appealUnderWay),
                        first("预约指导，已承诺服务时间", this::promised),
                        first("等您评价", progress -> progress.actions().contains(FirmAction.RATE)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A new key for the demonstration's client; those of earlier starts let nobody in any more. */
    String clientKey() {
        clients.save(CLIENT, "演示平台", Set.of(Scope.values()), CALLS_PER_MINUTE, BY);
        IssuedKey issued = keys.issue(CLIENT, BY);
        keys.of(CLIENT).stream().filter(key -> key.id() != issued.id()).forEach(key -> keys.revoke(CLIENT, key.id()));
        return issued.key();
    }

    private Optional<OpenCase> first(String what, Predicate<Progress> fits) {
        return organisation.stations().stream()
                .flatMap(station -> files.ofStation(station.code()).stream())
                .map(CaseFile::number)
                .flatMap(number -> progresses.of(number).stream())
                .filter(fits)
                .map(Progress::caseNumber)
                .findFirst()
                .map(number -> new OpenCase(what, number, codes.issue(number)));
    }

    private static boolean appealUnderWay(Progress progress) {
        return progress.kind() == CaseKind.APPEAL && progress.stage() == ProgressStage.HANDLING;
    }

    private boolean promised(Progress progress) {
        return progress.stage() == ProgressStage.DISPATCHED
                && documents.latest(progress.caseNumber(), "commitment", "").isPresent();
    }

    /** A case that a visitor may open. */
    record OpenCase(String what, String number, String code) {}
}
