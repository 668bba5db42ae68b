package org.qifu.process.casework;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qifu.audit.AuditEntry;
import org.qifu.audit.AuditEntry.Kind;
import org.qifu.audit.AuditLog;
import org.qifu.casefile.CaseKind;
import org.qifu.casefile.PersonalNumbers;
import org.qifu.casefile.StageNames;
import org.qifu.ledger.CaseSearch;
import org.qifu.ledger.FoundCase;
import org.qifu.ledger.SearchTerms;
import org.qifu.ledger.Visibility;
import org.qifu.process.staff.Caller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finds the cases that the caller may see by number, firm, code, last digits of the telephone or words of the need. */
@RestController
class SearchApi {

    private static final int MOST = 50;

    private final CaseSearch search;
    private final Caller caller;
    private final Names names;
    private final AuditLog log;

    SearchApi(CaseSearch search, Caller caller, Names names, AuditLog log) {
        this.search = search;
        this.caller = caller;
        this.names = names;
        this.log = log;
    }

    /** At most fifty, the best first; nothing typed finds nothing. */
    @GetMapping({"/api/search", CaseAddress.OF_THE_PAGE + "/search"})
    Answer search(@RequestParam(name = "q", defaultValue = "") String typed) {
        var terms = new SearchTerms(typed);
        if (terms.personal()) {
            log.write(AuditEntry.of(Kind.SEARCHED, caller.user(), PersonalNumbers.hidden(typed), null));
        }
        return answer(search.find(terms, Visibility.of(caller.groups()), MOST + 1));
    }

    /** What the caller has worked on in the last month, the latest first: the way back to what was sent on too early. */
    @GetMapping({"/api/search/recent", CaseAddress.OF_THE_PAGE + "/search/recent"})
    Answer recent() {
        return answer(search.handledLately(caller.user(), Visibility.of(caller.groups()), MOST));
    }

    private Answer answer(List<FoundCase> found) {
        Names.Book book = names.open();
        return new Answer(
                found.size() > MOST,
                found.stream().limit(MOST).map(one -> Row.of(one, book)).toList());
    }

    /**
     * What was found.
     *
     * @param more whether there are more than these
     */
    record Answer(boolean more, List<Row> rows) {}

    /** One case; numbers in its need are hidden (R-ARC-07). */
    record Row(
            String number,
            String kindName,
            String applicant,
            String need,
            String station,
            String stage,
            String stageName,
            @Nullable String owner,
            Instant registeredAt,
            @Nullable Instant dueAt,
            boolean late,
            boolean closed) {

        static Row of(FoundCase found, Names.Book names) {
            String owner = found.owner();
            return new Row(
                    found.number(),
                    found.kind() == CaseKind.GUIDANCE ? "预约式指导服务" : "企业问题（诉求）",
                    found.applicant(),
                    PersonalNumbers.hidden(found.need()),
                    names.units().apply(found.station()),
                    found.stage(),
                    StageNames.of(found.stage()),
                    owner == null ? null : names.people().apply(owner),
                    found.registeredAt(),
                    found.dueAt(),
                    found.late(),
                    found.closed());
        }
    }
}
