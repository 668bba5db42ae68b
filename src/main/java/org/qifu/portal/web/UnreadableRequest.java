package org.qifu.portal.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * Says in Chinese what to do where a request is so broken that it never reaches the application, for instance an address
 * with {@code %zz} in it. Tomcat makes it by name, and so it is public.
 */
public class UnreadableRequest extends ErrorReportValve {

    private static final int BAD = 400;

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="zh-CN">
            <head><meta charset="UTF-8"><title>网址有误</title><meta name="viewport" content="width=device-width"></head>
            <body><main><h1>网址有误</h1><p>网址中有不能识别的字符。请核对网址，或者从<a href="/">首页</a>进入。</p>
            <p>急事请拨打12345政务服务便民热线。</p></main></body>
            </html>
            """;

    private static final String PROBLEM =
            "{\"type\":\"about:blank\",\"title\":\"请求有误\",\"status\":%d,\"detail\":\"请求中有不能识别的字符，请检查地址和请求头。\"}";

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < BAD || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            boolean page = forPeople(request);
            response.setContentType(page ? "text/html" : "application/problem+json");
            response.setCharacterEncoding("UTF-8");
            response.getReporter().write(page ? PAGE : PROBLEM.formatted(response.getStatus()));
            response.finishResponse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every browser asks for HTML; what asked is not known where the request broke off before. */
    private static boolean forPeople(Request request) {
        String accepted = request.getCoyoteRequest().getHeader("Accept");
        return accepted == null || accepted.contains("text/html");
    }
}
