package org.qifu.dashboard;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.camunda.bpm.engine.authorization.Groups;
import org.jspecify.annotations.Nullable;
import org.qifu.audit.AuditEntry;
import org.qifu.audit.AuditEntry.Kind;
import org.qifu.audit.AuditLog;
import org.qifu.deadline.Deadlines;
import org.qifu.ledger.CaseFilter;
import org.qifu.ledger.LedgerExport;
import org.qifu.ledger.LedgerExport.Format;
import org.qifu.ledger.UnknownFigure;
import org.qifu.ledger.Visibility;
import org.qifu.organisation.Organisation;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Hands the ledger, or the list behind a figure, out as a file (R-LED-02). Everybody gets the cases he may see, with numbers
 * masked; in full a station's office has its own and an administrator every one.
 */
@RestController
class LedgerApi {

    private final LedgerExport export;
    private final Organisation organisation;
    private final Viewer viewer;
    private final Clock clock;
    private final AuditLog log;

    LedgerApi(LedgerExport export, Organisation organisation, Viewer viewer, Clock clock, AuditLog log) {
        this.export = export;
        this.organisation = organisation;
        this.viewer = viewer;
        this.clock = clock;
        this.log = log;
    }

    /** The ledger of a station, or of all when none is named; {@code personal=true} for numbers in full. */
    @GetMapping({"/api/ledger", "/camunda/api/qifu/ledger"})
    void ledger(
            FilterRequest request,
            @RequestParam(name = "personal", defaultValue = "false") boolean personal,
            @RequestParam(name = "format", defaultValue = "csv") String asked,
            HttpServletResponse response)
            throws IOException {
        Visibility seen = viewer.sees();
        // A figure counts the dashboard's period where no other is named; the ledger itself has no period of its own.
        CaseFilter filter = request.figure() == null
                ? request.filter()
                : request.filter(LocalDate.ofInstant(clock.instant(), Deadlines.ZONE));
        allow(filter.station(), personal);
        Format format = format(asked);
        export.check(filter, seen);
        // Who took personal data out of the system must be known afterwards.
        log.write(AuditEntry.of(
                Kind.EXPORTED,
                viewer.user(),
                "ledger",
                filter + (personal ? ", numbers in full" : ", numbers hidden")));
        response.setContentType(
                format == Format.XLSX
                        ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                        : "text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment(filter.station(), format));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        export.write(filter, seen, format, viewer.name(), personal, viewer.people(), response.getOutputStream());
    }

    @ExceptionHandler
    ProblemDetail unknown(UnknownFigure unknown) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, unknown.getMessage() + "。");
    }

    private void allow(@Nullable String station, boolean personal) {
        if (station != null && organisation.station(station).isEmpty() && !organisation.isGuidanceWindow(station)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "没有这个企业服务站点（窗口）：" + station);
        }
        boolean ownOffice = station != null && viewer.groups().contains(station + "-office");
        if (personal && !ownOffice && !viewer.groups().contains(Groups.CAMUNDA_ADMIN)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "您没有导出完整个人信息的权限，请联系系统管理员。");
        }
    }

    private static Format format(String asked) {
        return switch (asked) {
            case "csv" -> Format.CSV;
            case "xlsx" -> Format.XLSX;
            default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "format 应为 csv 或 xlsx。");
        };
    }

    private String attachment(@Nullable String station, Format format) {
        String owner = station == null ? organisation.county() : organisation.name(station);
        String name = "企业服务台账-" + owner + "." + format.name().toLowerCase(Locale.ROOT);
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
