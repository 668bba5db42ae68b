package org.qifu.casefile;

import java.util.List;
import java.util.Optional;
import org.qifu.casefile.CaseEvent.Kind;
import org.springframework.stereotype.Component;

/** The cases (R-INT-16, R-LED-01): opened, found, changed; never deleted. */
@Component
public class CaseFiles {

    private final CaseFileRepository repository;
    private final CaseNumbers numbers;
    private final Timeline timeline;
    private final LimitRows limits;
    private final CaseLocks locks;

    CaseFiles(
            CaseFileRepository repository, CaseNumbers numbers, Timeline timeline, LimitRows limits, CaseLocks locks) {
        this.repository = repository;
        this.numbers = numbers;
        this.timeline = timeline;
        this.limits = limits;
        this.locks = locks;
    }

    /** Opens a case under a new number; joins the caller's transaction. */
    public CaseFile open(NewCase request) {
        CaseFile file = repository.save(
                new CaseFile(numbers.next(request.kind(), request.registeredAt()), request, request.registeredAt()));
        // Nobody else can see it yet.
        locks.taken(file.number());
        timeline.append(file, Kind.REGISTERED, request.registeredBy(), null);
        return file;
    }

    /**
     * The case, locked until the end of the caller's transaction, so that a timer and a clerk's click on the same
     * case wait for each other instead of overwriting.
     *
     * @throws IllegalArgumentException when there is no such case
     */
    public CaseFile lock(String number) {
        CaseFile file =
                repository.findByNumber(number).orElseThrow(() -> new IllegalArgumentException("No case " + number));
        locks.taken(number);
        return file;
    }

    /** The case of this number. */
    public Optional<CaseFile> find(String number) {
        return repository.findById(number);
    }

    /** All cases of a station, by number. */
    public List<CaseFile> ofStation(String station) {
        return repository.findByRequestStationOrderByNumber(station);
    }

    /** All cases of who has this number, 统一社会信用代码 or 身份证号 in capitals; the newest first. */
    public List<CaseFile> ofApplicant(String creditCode) {
        return repository.findByRequestApplicantCreditCodeOrderByRequestRegisteredAtDescNumberDesc(creditCode);
    }

    /** Writes a changed case back, and what became of its limit (R-KPI-13). */
    public void save(CaseFile file) {
        repository.save(file);
        if (file.takeLimitMoved()) {
            limits.follow(file);
        }
    }
}
