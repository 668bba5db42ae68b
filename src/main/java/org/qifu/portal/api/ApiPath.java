package org.qifu.portal.api;

import jakarta.servlet.http.HttpServletRequest;

/** The addresses for other systems. */
final class ApiPath {

    static final String ROOT = "/api/v1";

    private ApiPath() {}

    /** Whether the request is for one of them. */
    static boolean is(HttpServletRequest request) {
        return request.getRequestURI().startsWith(ROOT + "/")
                || request.getRequestURI().equals(ROOT);
    }
}
