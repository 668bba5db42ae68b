package org.qifu.portal.api;

import java.util.Optional;
import org.qifu.casefile.CaseKind;
import org.qifu.casefile.Problem;
import org.qifu.portal.Receipt;
import org.qifu.portal.Requests;
import org.qifu.portal.SubmissionKey;
import org.qifu.portal.client.ApiClient;
import org.qifu.portal.client.ClientCase;
import org.qifu.portal.client.ClientCases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/** Opens a case for a client and notes that it is the client's, both or neither. */
@Component
class Openings {

    private static final Logger LOG = LoggerFactory.getLogger(Openings.class);

    private final Requests requests;
    private final ClientCases cases;
    private final SentDocuments documents;

    Openings(Requests requests, ClientCases cases, SentDocuments documents) {
        this.requests = requests;
        this.cases = cases;
        this.documents = documents;
    }

    /**
     * The receipt of the case; of the case that is there when the key was used before with the same content.
     *
     * @throws ErrorResponseException 409 when the client has another case of the same source number
     */
    Receipt open(ApiClient client, CaseRequest request, String key) {
        CaseKind kind = kind(request);
        requireNumberOfHotline(request);
        try {
            Receipt receipt = requests.open(
                    kind,
                    documents.application(request),
                    new SubmissionKey(client.actor(), key),
                    number -> cases.add(client.id(), number, request.sourceNumber()));
            LOG.info("Client {} opens case {}, repeated: {}", client.id(), receipt.caseNumber(), receipt.repeated());
            return receipt;
        } catch (DuplicateKeyException e) {
            throw taken(client, request).orElseThrow(() -> e);
        }
    }

    private Optional<RuntimeException> taken(ApiClient client, CaseRequest request) {
        return Optional.ofNullable(request.sourceNumber())
                .flatMap(number -> cases.findBySource(client.id(), number))
                .map(Openings::taken);
    }

    private static ErrorResponseException taken(ClientCase there) {
        String message = "编号" + there.sourceNumber() + "已经提交过，办件编号为" + there.caseNumber();
        ErrorResponseException taken =
                Problems.refusal(HttpStatus.CONFLICT, message + "，没有重复登记。", new Problem("sourceNumber", message));
        taken.getBody().setProperty("caseNumber", there.caseNumber());
        return taken;
    }

    private static CaseKind kind(CaseRequest request) {
        if (request.kind() == null) {
            throw unfit("kind", "请填写 guidance 或者 appeal");
        }
        return CaseKind.valueOf(request.kind().name());
    }

    /** By it the hotline finds its order again (R-PLT-07). */
    private static void requireNumberOfHotline(CaseRequest request) {
        if (request.channel() == CaseRequest.Channel.HOTLINE && request.sourceNumber() == null) {
            throw unfit("sourceNumber", "渠道为 HOTLINE 时请填写热线工单号");
        }
    }

    private static ErrorResponseException unfit(String field, String message) {
        return Problems.refusal(
                HttpStatus.UNPROCESSABLE_ENTITY, "「" + field + "」" + message + "。", new Problem(field, message));
    }
}
