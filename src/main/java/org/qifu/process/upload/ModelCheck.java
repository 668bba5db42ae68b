package org.qifu.process.upload;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qifu.process.task.DocumentTypes;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Holds every element, attribute and expression of a BPMN file against the lists of what is allowed. */
record ModelCheck(ExpressionCheck expressions, ModelBeans beans) {

    private static final Pattern DELEGATE = Pattern.compile("[$#]\\{(\\w+)}");

    /** What is wrong first, in Chinese, with the id of the element; null when nothing is. */
    @Nullable
    String problem(byte[] content) {
        Document model = ModelXml.read(content);
        return model == null ? "不是流程图，或者含有外部引用（DOCTYPE）。" : inside(model.getDocumentElement());
    }

    private @Nullable String inside(Element element) {
        String problem = of(element);
        if (problem != null) {
            return "“" + ModelXml.id(element) + "”（" + element.getLocalName() + "）：" + problem + "。";
        }
        return ModelXml.children(element)
                .map(this::inside)
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String of(Element element) {
        String space = element.getNamespaceURI();
        String name = element.getLocalName();
        if (AllowedElements.DRAWING.contains(space)) {
            return null;
        }
        boolean known = AllowedElements.BPMN.equals(space) && AllowedElements.ELEMENTS.contains(name)
                || AllowedElements.CAMUNDA.equals(space) && AllowedElements.CAMUNDA_ELEMENTS.contains(name);
        if (!known) {
            return "不允许使用 " + element.getNodeName();
        }
        String problem = attributes(element);
        if (problem == null) {
            problem = text(element);
        }
        return problem == null ? document(element) : problem;
    }

    private @Nullable String attributes(Element element) {
        return IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(i -> (Attr) element.getAttributes().item(i))
                .map(attribute -> attribute(element, attribute))
                .filter(problem -> problem != null)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String attribute(Element element, Attr attribute) {
        if (!known(element, attribute)) {
            return "不允许使用属性 " + attribute.getName();
        }
        if ("delegateExpression".equals(attribute.getLocalName())) {
            Matcher name = DELEGATE.matcher(attribute.getValue());
            boolean ours = name.matches() && beans.isDelegate(name.group(1));
            return ours ? null : "没有可供流程调用的程序 " + attribute.getValue();
        }
        return ExpressionCheck.isOne(attribute.getValue()) ? expressions.problem(attribute.getValue()) : null;
    }

    private static boolean known(Element element, Attr attribute) {
        String space = attribute.getNamespaceURI();
        String name = attribute.getLocalName();
        boolean camunda = AllowedElements.CAMUNDA.equals(element.getNamespaceURI());
        if (space == null) {
            return (camunda ? AllowedElements.CAMUNDA_PLAIN : AllowedElements.ATTRIBUTES).contains(name);
        }
        return AllowedElements.CAMUNDA.equals(space)
                ? !camunda && AllowedElements.CAMUNDA_ATTRIBUTES.contains(name)
                : AllowedElements.NOTES.contains(space);
    }

    private @Nullable String text(Element element) {
        String text = ModelXml.text(element);
        // What is only read by people.
        boolean said = element.getLocalName().equals("documentation")
                || element.getLocalName().equals("text");
        return !said && ExpressionCheck.isOne(text) ? expressions.problem(text) : null;
    }

    /** The document guard lives by this property; a task without it would take whatever is sent. */
    private static @Nullable String document(Element element) {
        if (!element.getLocalName().equals("userTask")) {
            return null;
        }
        String document = ModelXml.property(element, "document");
        return document != null && DocumentTypes.ALL.containsKey(document)
                ? null
                : "用户任务没有写明填写哪份材料（扩展属性 document），或者系统没有这份材料";
    }
}
