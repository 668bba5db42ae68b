package org.qifu.portal.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The entrance: what a firm can get, and how long it takes (R-PLT-01). */
@Controller
class HomePage {

    @GetMapping("/")
    String home() {
        return "portal/home";
    }
}
