package org.qifu.portal.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.List;
import org.qifu.casefile.Problem;
import org.qifu.casefile.RequestRefused;
import org.qifu.intake.Application;
import org.qifu.portal.KeyReused;
import org.qifu.portal.Receipt;
import org.qifu.portal.Requests;
import org.qifu.portal.SubmissionKey;
import org.qifu.portal.Throttle;
import org.qifu.portal.web.Misfits.Misfit;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;

/** What becomes of a form that is sent in. Opened cases are told apart by the token of the form: two clicks, one case. */
@Component
class Applying {

    private final ApplicationForm forms;
    private final ApplicationCheck check;
    private final Misfits misfits;
    private final Throttle throttle;
    private final Requests requests;
    private final DraftForms drafts;
    private final ObjectMapper json;

    Applying(
            ApplicationForm forms,
            ApplicationCheck check,
            Misfits misfits,
            Throttle throttle,
            Requests requests,
            DraftForms drafts,
            ObjectMapper json) {
        this.forms = forms;
        this.check = check;
        this.misfits = misfits;
        this.throttle = throttle;
        this.requests = requests;
        this.drafts = drafts;
        this.json = json;
    }

    /** Whether no case was opened with the form of this token yet. */
    boolean unused(String token) {
        return !requests.opened(key(token));
    }

    /**
     * Opens a case, or says why not yet. What is not submitted stays as a draft.
     *
     * @param anyway whether the person goes on although the request may not fit
     */
    Result submit(Entrance entrance, Filled form, String token, boolean anyway, String address) {
        if (unused(token)) {
            drafts.save(token, entrance, form);
        }
        Application application = forms.read(entrance, form);
        List<Problem> problems = check.problems(entrance, application);
        if (!problems.isEmpty()) {
            return new Wrong(form.with(problems));
        }
        var wait = throttle.submit(address);
        if (wait.isPresent()) {
            return new TooOften(wait.get());
        }
        List<Misfit> found = anyway || !unused(token) ? List.of() : misfits.of(entrance, application);
        return found.isEmpty() ? open(entrance, form, token, application) : new Misfitting(found);
    }

    private Result open(Entrance entrance, Filled form, String token, Application application) {
        try {
            Receipt receipt = requests.open(entrance.kind(), json.writeValueAsString(application), key(token));
            drafts.forget(token);
            return new Done(receipt);
        } catch (RequestRefused e) {
            List<Problem> problems = e.problems().isEmpty() ? List.of(new Problem("", message(e))) : e.problems();
            return new Wrong(form.with(problems));
        } catch (KeyReused e) {
            return new SubmittedBefore();
        } catch (TransientDataAccessException e) {
            // Waited too long, most likely for the same form's first click: once more finds its case.
            return new Busy();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String message(RequestRefused refused) {
        return String.valueOf(refused.getMessage());
    }

    private static SubmissionKey key(String token) {
        return new SubmissionKey("portal", token);
    }

    /** What becomes of a form. */
    sealed interface Result permits Done, Wrong, Misfitting, TooOften, SubmittedBefore, Busy {}

    /** The case is open. */
    record Done(Receipt receipt) implements Result {}

    /** Something is to be corrected. */
    record Wrong(Filled form) implements Result {}

    /** The person is to confirm. */
    record Misfitting(List<Misfit> misfits) implements Result {}

    /** Too many submissions from this address. */
    record TooOften(Duration pause) implements Result {}

    /** A case was opened with this form, and its content was changed since. */
    record SubmittedBefore() implements Result {}

    /** The database did not answer in time; the form may be sent again. */
    record Busy() implements Result {}
}
