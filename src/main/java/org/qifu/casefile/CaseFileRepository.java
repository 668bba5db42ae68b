package org.qifu.casefile;

import java.util.List;
import java.util.Optional;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.CrudRepository;

interface CaseFileRepository extends CrudRepository<CaseFile, String> {

    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<CaseFile> findByNumber(String number);

    List<CaseFile> findByStationOrderByNumber(String station);
}
