package org.qifu.casefile;

import java.util.List;
import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

/** Nothing here deletes: a ledger with holes proves nothing (R-LED-01). */
interface CaseFileRepository extends Repository<CaseFile, String> {

    CaseFile save(CaseFile file);

    Optional<CaseFile> findById(String number);

    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<CaseFile> findByNumber(String number);

    List<CaseFile> findByRequestStationOrderByNumber(String station);

    List<CaseFile> findByRequestApplicantCreditCodeOrderByRequestRegisteredAtDescNumberDesc(String creditCode);
}
