package org.qifu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qifu.Rule;
import org.qifu.portal.HelpDesk;
import org.qifu.portal.QueryCodes;
import org.qifu.portal.Receipt;
import org.qifu.portal.SubmissionKey;
import org.qifu.publication.Consultation;
import org.qifu.publication.Consultations;
import org.qifu.publication.CordialList;
import org.qifu.publication.PageTexts;
import org.qifu.publication.Policies;
import org.qifu.publication.Policy;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page of the portal, on a phone and on a desktop, in both sizes of text; a new page has to be put here. */
class EveryPageIT extends BrowserTest {

    /** What is no page, or is looked at elsewhere. */
    private static final Map<String, String> EXCEPT = Map.of(
            "/cases/{number}/news", "a part of a page, fetched by it",
            "/cases/{number}/attachments/{id}", "a file",
            "/cases/{number}/papers/{id}", "a file",
            "/cases/{number}/papers/{id}/view", "needs a promised visit; its words are tested in PortalPapersTest",
            "/display", "leads back",
            "/lists", "leads to the first list",
            "/my", "leads to the login without one",
            "/oauth2/authorization/{registration}", "leads to the login",
            "/q/{number}/{code}", "leads to the case");

    private static final String HEADINGS =
            "() => [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(heading => Number(heading.tagName[1]))";

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private Cases cases;

    @Autowired
    private QueryCodes codes;

    @Autowired
    private HelpDesk desk;

    @Autowired
    private Policies policies;

    @Autowired
    private PageTexts texts;

    @Autowired
    private Consultations consultations;

    private final Map<String, String> opening = new LinkedHashMap<>();
    private final Map<String, String> pages = new LinkedHashMap<>();

    @BeforeEach
    void everythingThereIsToSee() {
        LocalDate today = LocalDate.of(2024, 3, 18);
        policies.save(new Policy("sweep", "首贷贴息", "金融部门", "首次贷款给予贴息", "- 营业执照\n- 合同", false, today, true), 0, "u");
        texts.save(CordialList.POSITIVE, "1. 主动服务\n2. 清廉交往", 0, "u");
        consultations.save(new Consultation("sweep", "夜市办法", "商务部门", "**第一条** 草案", today, today, null, true), 0, "u");
        String waiting = cases.registered(FIRM, "厂区扩建的规划许可不知如何办理");
        String accepted = cases.accepted(FIRM, "用电增容排不上队", "COMPLEX", "POINT");
        Receipt enquiry = desk.ask(
                "{\"station\":\"anwen\",\"question\":\"带什么？\",\"name\":\"陈明\",\"phone\":\"13800000001\"}",
                new SubmissionKey("portal", UUID.randomUUID().toString()));
        for (String number : List.of(waiting, accepted)) {
            opening.put(number, codes.issue(number));
        }
        opening.put(enquiry.caseNumber(), enquiry.queryCode());
        for (String address : mapped()) {
            pages.put(address, address.replace("{number}", accepted).replace("{id}", "sweep"));
        }
        pages.put("/help/{number}", "/help/" + enquiry.caseNumber());
        pages.put("/lists/{key}", "/lists/positive");
        pages.put("/apply/{entrance:guidance|problem}", "/apply/guidance");
        pages.put("/apply/problem", "/apply/problem");
        pages.put("waiting", "/cases/" + waiting);
        pages.put("wrong", "/progress?unknown&number=ZD-2024-00001");
        pages.put("missing", "/no-such-page");
        pages.keySet().removeAll(EXCEPT.keySet());
    }

    @Test
    @Rule({"R-PLT-01", "R-PLT-10", "R-INT-14"})
    void everyPageCanBeReadOnAPhoneAndOnADesktopInBothSizes() {
        assertThat(mapped()).as("exceptions that are there").containsAll(EXCEPT.keySet());
        var findings = new ArrayList<String>();
        for (boolean phone : new boolean[] {true, false}) {
            try (Portal visitor = phone ? visit() : visitOnDesktop()) {
                opening.forEach((number, code) -> visitor.open("/q/" + number + "/" + code));
                walk(visitor, "", findings);
                visitor.open("/").page().locator("#textsize").click();
                walk(visitor, "-large", findings);
            }
        }
        assertThat(findings).isEmpty();
    }

    private void walk(Portal visitor, String size, List<String> findings) {
        pages.forEach((name, address) -> {
            visitor.open(address);
            try {
                visitor.look("page" + name.replaceAll("[^a-z]+", "-") + size);
                assertHeadings(visitor);
                assertThat(visitor.errors()).as(address).allMatch(error -> name.equals("missing"));
            } catch (AssertionError finding) {
                findings.add(address + size + ": " + finding.getMessage());
            }
        });
    }

    /** No level is skipped on the way down: who listens to the headings misses nothing. */
    private static void assertHeadings(Portal visitor) {
        int before = 0;
        for (Object heading : (List<?>) visitor.page().evaluate(HEADINGS)) {
            int level = ((Number) heading).intValue();
            assertThat(level).as("heading at %s", visitor.page().url()).isBetween(1, before + 1);
            before = level;
        }
    }

    private Set<String> mapped() {
        var addresses = new TreeSet<String>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((info, method) -> {
            if (method.getBeanType().getPackageName().equals("org.qifu.portal.web")
                    && info.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
                addresses.addAll(info.getPatternValues());
            }
        });
        return addresses;
    }
}
