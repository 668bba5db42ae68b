package org.qifu.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface CaseEventRepository extends Repository<CaseEvent, Long> {

    CaseEvent save(CaseEvent event);

    List<CaseEvent> findByCaseNumberOrderById(String caseNumber);

    Optional<CaseEvent> findFirstByCaseNumberAndRoundAndTaskAndKindAndActorIsNotNullOrderByIdDesc(
            String caseNumber, int round, String task, CaseEvent.Kind kind);

    boolean existsByOnceKey(String onceKey);

    boolean existsByCaseNumberAndActorAndTaskIn(String caseNumber, String actor, Collection<String> tasks);
}
