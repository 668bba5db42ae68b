package org.qifu.casefile;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

interface CaseEventRepository extends Repository<CaseEvent, Long> {

    CaseEvent save(CaseEvent event);

    List<CaseEvent> findByCaseNumberOrderById(String caseNumber);

    boolean existsByOnceKey(String onceKey);

    boolean existsByCaseNumberAndActorAndTaskIn(String caseNumber, String actor, Collection<String> tasks);
}
