package org.qifu.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.qifu.casefile.CaseKind;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What the firm takes home: number and query code, shown this once, for the code is stored as a hash only. */
@Controller
class ReceiptPage {

    static final String NUMBER = "caseNumber";
    static final String CODE = "queryCode";

    private final PortalSettings settings;

    ReceiptPage(PortalSettings settings) {
        this.settings = settings;
    }

    @GetMapping("/receipt")
    ModelAndView receipt(HttpServletRequest request) {
        Map<String, ?> flash = RequestContextUtils.getInputFlashMap(request);
        if (flash == null
                || !(flash.get(NUMBER) instanceof String number)
                || !(flash.get(CODE) instanceof String code)) {
            return new ModelAndView("portal/receipt-gone");
        }
        String address = base(request) + "/q/" + number + "/" + code;
        return new ModelAndView("portal/receipt")
                .addObject("number", number)
                .addObject("code", code)
                .addObject("address", address)
                .addObject("guidance", CaseKind.of(number) == CaseKind.GUIDANCE)
                .addObject("picture", QrCode.of(address));
    }

    private String base(HttpServletRequest request) {
        String configured = settings.baseUrl();
        return configured.isBlank()
                ? ServletUriComponentsBuilder.fromContextPath(request).build().toUriString()
                : configured.replaceAll("/+$", "");
    }
}
