package org.qifu.process.upload;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A form is data that the page draws; what draws foreign pages or markup is refused. */
final class FormCheck {

    private static final Set<String> COMPONENTS = Set.of(
            "default",
            "button",
            "checkbox",
            "checklist",
            "datetime",
            "dynamiclist",
            "group",
            "number",
            "radio",
            "select",
            "separator",
            "spacer",
            "table",
            "taglist",
            "text",
            "textarea",
            "textfield");

    private FormCheck() {}

    /** What is wrong, in Chinese; null when nothing is. */
    static @Nullable String problem(byte[] content) {
        try {
            JsonNode form = new ObjectMapper().readTree(content);
            if (!form.isObject() || !form.path("components").isArray()) {
                return "不是表单设计器保存的表单。";
            }
            return components(form);
        } catch (IOException e) {
            return "不是表单设计器保存的表单。";
        }
    }

    private static @Nullable String components(JsonNode owner) {
        for (JsonNode component : owner.path("components")) {
            String type = component.path("type").asText();
            if (!COMPONENTS.contains(type)) {
                return "控件“" + component.path("id").asText() + "”的类型 " + type + " 不允许使用。";
            }
            String inner = components(component);
            if (inner != null) {
                return inner;
            }
        }
        return null;
    }
}
