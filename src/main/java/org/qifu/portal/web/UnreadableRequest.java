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

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < BAD || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType("text/html");
            response.setCharacterEncoding("UTF-8");
            response.getReporter().write(PAGE);
            response.finishResponse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
