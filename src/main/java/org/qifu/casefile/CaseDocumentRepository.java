package org.qifu.casefile;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface CaseDocumentRepository extends Repository<CaseDocument, Long> {

    CaseDocument save(CaseDocument document);

    Optional<CaseDocument> findFirstByCaseNumberAndNameAndPartOrderByVersionDesc(
            String caseNumber, String name, String part);

    List<CaseDocument> findByCaseNumberOrderById(String caseNumber);
}
