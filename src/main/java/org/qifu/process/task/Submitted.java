package org.qifu.process.task;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.json.SpinJsonNode;

/** What came in with a submission, looked at without trusting its type. */
final class Submitted {

    private Submitted() {}

    /** The document as JSON text; any other type is refused unread, so that no class of the sender's choice is built. */
    static String json(DelegateExecution execution, String name) {
        TypedValue unread = execution.getVariableTyped(name, false);
        if (unread.getType() == null || !unread.getType().getName().equals("json")) {
            throw new Rejection("材料（" + name + "）的格式不对，请以 JSON 提交。");
        }
        if (read(execution, name) instanceof SpinJsonNode node) {
            return node.toString();
        }
        throw new Rejection("请填写本环节的材料（" + name + "）。");
    }

    private static Object read(DelegateExecution execution, String name) {
        try {
            return execution.getVariable(name);
        } catch (ProcessEngineException e) {
            throw new Rejection("材料（" + name + "）不是有效的 JSON，请检查后重新提交。");
        }
    }
}
