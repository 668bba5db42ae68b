package org.qifu.portal.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qifu.organisation.Organisation;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What the frame of every page asks for, error pages among them; known to templates as {@code @site}. */
@Component("site")
public class Site {

    /** Cookie of 大字版. */
    static final String LARGE = "qifu-large";

    private final Organisation organisation;
    private final PortalSettings settings;

    Site(Organisation organisation, PortalSettings settings) {
        this.organisation = organisation;
        this.settings = settings;
    }

    /** Name of the county (C-36). */
    public String county() {
        return organisation.county();
    }

    /** Name of the online platform for complaints beside 12345 (R-FBK-11, C-59). */
    public String complaintSite() {
        return settings.complaintSite();
    }

    /** Its address; null where none is set. */
    public @Nullable String complaintUrl() {
        return settings.complaintUrl().isBlank() ? null : settings.complaintUrl();
    }

    /** Whether the person chose large text (适老化). */
    public boolean large() {
        return request().map(HttpServletRequest::getCookies).stream()
                .flatMap(Arrays::stream)
                .anyMatch(Site::isLarge);
    }

    /** Path of this page, to come back to. */
    public String here() {
        return request()
                .filter(request -> request.getDispatcherType() == DispatcherType.REQUEST)
                .map(HttpServletRequest::getRequestURI)
                .orElse("/");
    }

    /** Whether this page is at that path. */
    public boolean shows(String path) {
        return request()
                .filter(request -> request.getDispatcherType() == DispatcherType.REQUEST)
                .filter(request -> request.getRequestURI().equals(path))
                .isPresent();
    }

    private static boolean isLarge(Cookie cookie) {
        return LARGE.equals(cookie.getName()) && "1".equals(cookie.getValue());
    }

    private static Optional<HttpServletRequest> request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Optional.of(attributes.getRequest())
                : Optional.empty();
    }
}
