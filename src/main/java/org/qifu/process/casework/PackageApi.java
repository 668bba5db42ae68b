package org.qifu.process.casework;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.qifu.archive.CasePackage;
import org.qifu.archive.CasePackages;
import org.qifu.archive.PackageDamaged;
import org.qifu.audit.AuditEntry;
import org.qifu.audit.AuditEntry.Kind;
import org.qifu.audit.AuditLog;
import org.qifu.casefile.CaseFile;
import org.qifu.process.staff.Caller;
import org.qifu.process.staff.CaseAccess;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Hands out the package of an archived case (R-ARC-06); that of a guidance to those only who may read the registers (C-16). */
@RestController
class PackageApi {

    private static final Logger LOG = LoggerFactory.getLogger(PackageApi.class);

    private final CasePackages packages;
    private final CaseAccess access;
    private final Caller caller;
    private final AuditLog log;

    PackageApi(CasePackages packages, CaseAccess access, Caller caller, AuditLog log) {
        this.packages = packages;
        this.access = access;
        this.caller = caller;
        this.log = log;
    }

    /**
     * The ZIP file of a round, of the last one when none is named. The header {@code X-Qifu-Sha256} carries its hash, which
     * proves later that a copy is the one.
     */
    @GetMapping({CaseAddress.FOR_PROGRAMS + "/package", CaseAddress.FOR_THE_PAGE + "/package"})
    void open(
            @PathVariable("number") String number,
            @RequestParam(name = "round", required = false) @Nullable Integer round,
            HttpServletResponse response)
            throws IOException {
        CaseFile file = access.requireWhole(number);
        int wanted = round == null ? file.round() : round;
        CasePackage found = packages.find(number, wanted)
                .orElseThrow(
                        () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "办件第" + wanted + "轮还没有案卷包，归档后才能下载。"));
        log.write(
                AuditEntry.of(Kind.DOWNLOADED, caller.user(), number, "案卷 第" + wanted + "轮 sha256 " + found.sha256()));
        InputStream content = packages.open(found);
        response.setHeader("X-Qifu-Sha256", found.sha256());
        new Download("案卷-" + number + "-" + wanted + ".zip", "application/zip", found.size()).send(content, response);
    }

    @ExceptionHandler
    ProblemDetail damaged(PackageDamaged damaged) {
        LOG.error("A stored package is not what was made: {}", damaged.getMessage());
        return ProblemDetail.forStatusAndDetail(HttpStatus.INTERNAL_SERVER_ERROR, damaged.getMessage());
    }
}
