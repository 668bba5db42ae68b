package org.qifu.portal.api;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qifu.portal.Progresses;
import org.qifu.portal.client.ApiClient;
import org.qifu.portal.client.ClientCase;
import org.qifu.portal.client.ClientCases;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/** The cases of a client, and of no other. */
@Component("casesOfClient")
class OwnCases {

    // No other text is worth a look; a database takes offence at some.
    private static final Pattern NUMBER = Pattern.compile("[A-Z]{2}-\\d{4}-\\d{5,10}");
    private static final Pattern SOURCE = Pattern.compile("[^\\p{Cc}\\p{Cs}]{1,64}");

    private final ClientCases cases;
    private final Progresses progresses;

    OwnCases(ClientCases cases, Progresses progresses) {
        this.cases = cases;
        this.progresses = progresses;
    }

    /**
     * The client's case of this number. One that does not exist is answered like one of somebody else, so that nobody
     * learns numbers by trying.
     *
     * @throws ErrorResponseException 404
     */
    ClientCase require(ApiClient client, String number) {
        if (!NUMBER.matcher(number).matches()) {
            throw unknown();
        }
        return cases.find(client.id(), number).orElseThrow(OwnCases::unknown);
    }

    /** Where the client's case stands. */
    CaseProgress progress(ApiClient client, String number) {
        ClientCase own = require(client, number);
        return progresses
                .of(own.caseNumber())
                .map(progress -> CaseProgress.of(own, progress))
                .orElseThrow(OwnCases::unknown);
    }

    /** A page of the client's cases, or the one case of a number of its own. */
    CasePage page(ApiClient client, @Nullable String sourceNumber, int page, int size) {
        if (sourceNumber == null) {
            List<ClientCase> some = cases.of(client.id(), size, (page - 1L) * size);
            return new CasePage(some.stream().map(CasePage.Item::of).toList(), page, size, cases.count(client.id()));
        }
        List<CasePage.Item> found = ofSource(client, sourceNumber.strip());
        return new CasePage(page == 1 ? found : List.of(), page, size, found.size());
    }

    private List<CasePage.Item> ofSource(ApiClient client, String sourceNumber) {
        return SOURCE.matcher(sourceNumber).matches()
                ? cases.findBySource(client.id(), sourceNumber).stream()
                        .map(CasePage.Item::of)
                        .toList()
                : List.of();
    }

    private static ErrorResponseException unknown() {
        return Problems.refusal(HttpStatus.NOT_FOUND, "没有这个办件，或者它不是由贵系统提交的，请核对办件编号。");
    }
}
