package org.qifu.process.ledger;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.camunda.bpm.engine.authorization.Groups;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.LedgerExport;
import org.qifu.casefile.LedgerExport.Format;
import org.qifu.casefile.LedgerFilter;
import org.qifu.organisation.Organisation;
import org.qifu.process.staff.Caller;
import org.qifu.process.staff.People;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Hands the ledger out as a file (R-LED-02): a station's office has its own, supervisors and administrators every one. */
@RestController
class LedgerApi {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerApi.class);

    private final LedgerExport export;
    private final Organisation organisation;
    private final People people;
    private final Caller caller;

    LedgerApi(LedgerExport export, Organisation organisation, People people, Caller caller) {
        this.export = export;
        this.organisation = organisation;
        this.people = people;
        this.caller = caller;
    }

    /** The ledger of a station, or of all when none is named; {@code personal=true} for numbers in full. */
    @GetMapping("/api/ledger")
    void ledger(LedgerRequest request, HttpServletResponse response) throws IOException {
        String station = request.station();
        allow(station, request.inFull());
        LedgerFilter filter = request.filter();
        Format format = request.as();
        // Who took personal data out of the system must be known afterwards.
        LOG.info("{} exports the ledger: {}, personal data {}", caller.user(), filter, request.inFull());
        response.setContentType(
                format == Format.XLSX
                        ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                        : "text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment(station, format));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        export.write(filter, format, request.inFull(), people.names(), response.getOutputStream());
    }

    private void allow(@Nullable String station, boolean personal) {
        if (station != null && organisation.station(station).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "没有这个企业服务站点（窗口）：" + station);
        }
        boolean ownOffice = station != null && caller.isIn(station + "-office");
        if (!ownOffice) {
            caller.requireIn(Groups.CAMUNDA_ADMIN, personal ? Groups.CAMUNDA_ADMIN : "supervisors");
        }
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
