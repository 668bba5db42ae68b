package org.qifu.process.flow;

import java.time.LocalDate;
import java.util.Date;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.CaseEvent.Kind;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.Documents;
import org.qifu.casefile.ServiceGiven;
import org.qifu.casefile.Stage;
import org.qifu.casefile.Timeline;
import org.qifu.deadline.Deadlines;
import org.qifu.dispatch.Dispatch;
import org.qifu.dispatch.Method;
import org.qifu.evaluation.Complaint;
import org.qifu.guidance.Contribution;
import org.qifu.guidance.Opinion;
import org.qifu.process.task.DocumentBinder;
import org.springframework.stereotype.Component;

/** Notes that the guidance was given: the clock stops, and the firm is asked what it thinks of it (R-SVC-11, R-TIM-08, R-TIM-09). */
@Component
class RecordOpinion implements JavaDelegate {

    /** Working days after which a penalised firm is asked for the first time how far it has come (R-REV-05). */
    private static final int TRACK_AFTER = 5;

    private final CaseSteps steps;
    private final Timeline timeline;
    private final Documents documents;
    private final DocumentBinder binder;
    private final Deadlines deadlines;
    private final Contributions contributions;

    RecordOpinion(
            CaseSteps steps,
            Timeline timeline,
            Documents documents,
            DocumentBinder binder,
            Deadlines deadlines,
            Contributions contributions) {
        this.steps = steps;
        this.timeline = timeline;
        this.documents = documents;
        this.binder = binder;
        this.deadlines = deadlines;
        this.contributions = contributions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Opinion opinion = steps.read(execution, Opinion.class);
        CaseFile file = steps.file(execution);
        Date now = steps.now();
        ServiceGiven service = Objects.requireNonNull(file.service());
        if (service.serviceStartedAt() == null) {
            file.beginService(now.toInstant());
        }
        file.answer(opinion.content(), now.toInstant());
        file.enter(Stage.SERVED, now.toInstant());
        file.solvedBy(service.lead());
        file.spent(opinion.minutes());
        steps.save(file);
        boolean inPerson = service.serviceMethod().equals(Method.ONSITE.name()) && opinion.absence() == null;
        execution.setVariable("answeredAt", now);
        execution.setVariable("ratedInPerson", inPerson);
        execution.setVariable("superviseProposed", supervises(execution, file, opinion));
        execution.setVariable("vehicleUsed", opinion.vehicleUsed());
        execution.setVariable("uniformWorn", opinion.uniformWorn());
        execution.setVariable("followUpNeeded", opinion.followUp());
        execution.setVariable("followUpAt", endOf(opinion.followUpOn(), now));
        execution.setVariable("trackAt", deadlines.workingDays(now, TRACK_AFTER));
        timeline.append(file, Kind.SERVED, steps.actor(), null);
        if (opinion.uniformWorn()) {
            complain(execution, file);
        }
    }

    /** Whether the lead or a partner found something that further supervision should follow (R-SVC-15). */
    private boolean supervises(DelegateExecution execution, CaseFile file, Opinion opinion) {
        return opinion.supervises()
                || contributions.of(file, steps.read(execution, Dispatch.class)).values().stream()
                        .anyMatch(Contribution::supervises);
    }

    private Date endOf(@Nullable LocalDate day, Date now) {
        return day == null ? now : deadlines.endOfDay(day);
    }

    /** A uniform on guidance is a matter of conduct whoever complains (C-20). */
    private void complain(DelegateExecution execution, CaseFile file) {
        var complaint = new Complaint(file.number(), Complaint.Kind.UNIFORM, "服务人员在指导服务中着执法制服", "系统登记", null);
        steps.write(execution, "complaint", complaint);
        documents.store(file, "complaint", "", "serve", null, binder.write(complaint));
    }
}
