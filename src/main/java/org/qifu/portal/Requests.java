package org.qifu.portal;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.qifu.casefile.CaseKind;
import org.qifu.casefile.CaseWorkflow;
import org.qifu.portal.Submissions.Opened;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a firm may do, the same from the pages and from {@code /api/v1}. What a rule refuses is a RequestRefused. */
@Component
public class Requests {

    private final CaseWorkflow workflow;
    private final Submissions submissions;
    private final QueryCodes codes;
    private final TransactionTemplate transaction;

    Requests(
            CaseWorkflow workflow, Submissions submissions, QueryCodes codes, PlatformTransactionManager transactions) {
        this.workflow = workflow;
        this.submissions = submissions;
        this.codes = codes;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Opens a case once for a key: repeated with the same content it answers with the same case and a fresh query code, on
     * whichever node and even at the same time. What was refused leaves no key behind, so that the corrected request may
     * come under the same one. To be called outside a transaction.
     *
     * @param application the document {@code application} as JSON; the same content is the same text
     * @throws KeyReused when the key came with another content before
     */
    public Receipt open(CaseKind kind, String application, SubmissionKey key) {
        return open(kind, application, key, number -> {});
    }

    /**
     * The same, with something to be written of the new case together with it; when that fails there is no case.
     *
     * @param opened is given the case number; not called for a repeated request
     */
    public Receipt open(CaseKind kind, String application, SubmissionKey key, Consumer<String> opened) {
        UnaryOperator<String> opening = kind == CaseKind.GUIDANCE ? workflow::openGuidance : workflow::openAppeal;
        return once(kind.name(), application, key, document -> {
            String number = opening.apply(document);
            opened.accept(number);
            return number;
        });
    }

    /** Opens whatever has a number and a query code, once for a key, in the way told at {@link #open}. */
    Receipt once(String kind, String document, SubmissionKey key, UnaryOperator<String> opening) {
        String content = Sha256.of(kind + "\n" + document);
        Optional<Opened> before = submissions.find(key);
        if (before.isPresent()) {
            return again(before.get(), content);
        }
        try {
            return Objects.requireNonNull(transaction.execute(status -> first(document, key, content, opening)));
        } catch (KeyTaken e) {
            // Only now, because the transaction that met the other's key reads nothing any more on PostgreSQL.
            return again(submissions.find(key).orElseThrow(() -> e), content);
        }
    }

    /** Whether a case is open under the key, so that a repeated request is not warned of the case it opened itself. */
    public boolean opened(SubmissionKey key) {
        return submissions.find(key).isPresent();
    }

    private Receipt first(String document, SubmissionKey key, String content, UnaryOperator<String> opening) {
        try {
            submissions.take(key, content);
        } catch (DuplicateKeyException e) {
            throw new KeyTaken(e);
        }
        String number = opening.apply(document);
        submissions.opened(key, number);
        return new Receipt(number, codes.issue(number), false);
    }

    private Receipt again(Opened before, String content) {
        if (!before.contentHash().equals(content)) {
            throw new KeyReused();
        }
        String number = Objects.requireNonNull(before.caseNumber());
        return new Receipt(number, codes.issue(number), true);
    }

    /** Withdraws or changes a booking; the document {@code amendment} names the case. */
    public void amend(String amendment) {
        workflow.amend(amendment);
    }

    /** Rates a case that awaits it; the document {@code evaluation}. */
    public void rate(String caseNumber, String evaluation) {
        workflow.rate(caseNumber, evaluation);
    }

    /** Complains about a case; the document {@code complaint} names it. */
    public void complain(String complaint) {
        workflow.complain(complaint);
    }

    /** Another request has opened a case under the key meanwhile. */
    private static final class KeyTaken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        KeyTaken(DuplicateKeyException cause) {
            super(cause);
        }
    }
}
