package org.qifu.process.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.jspecify.annotations.Nullable;

/** Which of the web apps somebody wanted before the login, and which one the login leads to. */
final class WantedApp {

    private static final String KEY = "qifu.staff.app";

    /** In the order in which most people need them; the last is everybody's. */
    private static final List<String> APPS = List.of("tasklist", "cockpit", "admin", "welcome");

    private WantedApp() {}

    static void keep(HttpServletRequest request) {
        request.getSession().setAttribute(KEY, request.getParameter("app"));
    }

    /** The page to show: of the app that was wanted, where the user may open it. */
    static String page(HttpServletRequest request, UserAuthentication login) {
        Object wanted = request.getSession().getAttribute(KEY);
        request.getSession().removeAttribute(KEY);
        String app = Stream.concat(Stream.ofNullable((String) wanted).filter(APPS::contains), APPS.stream())
                .filter(login::isAuthorizedForApp)
                .findFirst()
                .orElse("welcome");
        return page(app);
    }

    /** Of the app with this name, of Tasklist where there is none. */
    static String page(@Nullable String app) {
        return "/camunda/app/" + (app != null && APPS.contains(app) ? app : APPS.get(0)) + "/default/";
    }
}
