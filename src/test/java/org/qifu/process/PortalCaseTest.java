package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Tag;
import org.qifu.portal.QueryCodes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The firm's side of a case over HTTP, with the staff's side walked on the real engine. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Tag("http")
abstract class PortalCaseTest extends GuidanceTest {

    protected static final String AT = "2024-03-20T09:00";

    @LocalServerPort
    protected int port;

    @Autowired
    protected QueryCodes codes;

    /** Somebody who has opened nothing yet. */
    protected Visitor stranger() {
        return Visitor.halting(port);
    }

    /** The firm of a case, which has opened it with its code. */
    protected Visitor firmOf(String number) {
        Visitor firm = stranger();
        var opened = firm.get("/q/" + number + "/" + codes.issue(number));
        assertThat(Visitor.leadsTo(opened)).isEqualTo("/cases/" + number);
        return firm;
    }

    /** A visit given by market supervision and these partners, with the firm's signature; not rated yet. */
    protected String served(String... partners) {
        String number = promisedVisit(AT, partners);
        enter(number, AT);
        for (String partner : partners) {
            contribute(number, partner, GuidanceForms.contribution(partner + "-1"));
        }
        sign(number);
        serve(number, GuidanceForms.opinion("2024-03-20"));
        return number;
    }

    /** The address of one page of a case. */
    protected static String page(String number, String name) {
        return "/cases/" + number + "/" + name;
    }

    /** The main part of a page without what differs between any two: tokens and tickets. */
    protected static String words(HttpResponse<String> answer) {
        return answer.body()
                .replaceAll("(?s)^.*<main|</main>.*$", "")
                .replaceAll("<input type=\"hidden\"[^>]*>", "")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
    }
}
