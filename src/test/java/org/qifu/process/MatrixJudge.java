package org.qifu.process;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether an answer lets somebody do what was asked, or turns it down. */
final class MatrixJudge {

    private static final Pattern LIST = Pattern.compile(
            "@/(history/)?[a-z-]+(/count)?|@/filter/\\{id}/(list|count|singleResult)|@/schema/log|/camunda/api/cockpit/.*");

    private static final Set<String> NOTHING = Set.of("", "[]", "{}", "{\"count\":0}");

    /** With which something is turned down that the rights of the engine cannot tell apart, or that is hidden. */
    private static final List<String> SENTENCES = List.of(
            "您不能对此执行",
            "没有您可以撤回的环节",
            "没有这个办件",
            "请填写本环节的表单后提交",
            "只能为自己认领",
            "AuthorizationException",
            "No task found",
            "is empty\"",
            "No process instances found",
            "No comment exists",
            "ENGINE-13040",
            // In these words the engine hides that somebody may not.
            "Not enough parameters submitted",
            "No content or url to remote content");

    private MatrixJudge() {}

    static boolean allowed(Operation operation, HttpResponse<String> answer) {
        int status = answer.statusCode();
        boolean engine = operation.path().startsWith("@") || operation.path().startsWith("/camunda");
        return status != 401
                && status != 403
                && !turnedAway(answer)
                && !answer.body().contains("AuthorizationException")
                && (engine || status < 500);
    }

    static boolean refused(Operation operation, HttpResponse<String> answer) {
        int status = answer.statusCode();
        if (status == 401 || status == 403 || turnedAway(answer)) {
            return true;
        }
        if (reads(operation) && status < 300) {
            return NOTHING.contains(answer.body().strip());
        }
        return status == 404 || status > 399 && SENTENCES.stream().anyMatch(answer.body()::contains);
    }

    /** Whether it only asks; the engine's lists can also be asked for by POST. */
    static boolean reads(Operation operation) {
        return operation.method().equals("GET")
                || operation.method().equals("POST")
                        && LIST.matcher(operation.path()).matches();
    }

    /** The portal leads who has not opened a case to where it is opened. */
    private static boolean turnedAway(HttpResponse<String> answer) {
        String to = answer.headers().firstValue("Location").orElse("");
        return to.contains("/progress?ended") || to.contains("/login");
    }

    /** Whether an answer tells anything of what belongs to somebody else. */
    static boolean tells(HttpResponse<String> answer, List<String> traces) {
        return traces.stream().anyMatch(answer.body()::contains);
    }
}
