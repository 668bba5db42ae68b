package org.qifu.process.upload;

import java.util.Set;
import org.camunda.bpm.impl.juel.AstBracket;
import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstFunction;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstMethod;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.TreeBuilderException;
import org.jspecify.annotations.Nullable;

/** Reads an expression as the engine would, without running it. */
record ExpressionCheck(ModelBeans beans) {

    /** Whether the engine would take the text for an expression. */
    static boolean isOne(String text) {
        return text.contains("${") || text.contains("#{");
    }

    /** What it may not do, in Chinese; null when there is nothing to object to. */
    @Nullable
    String problem(String text) {
        try {
            return problem(
                    new Builder(Builder.Feature.METHOD_INVOCATIONS).build(text).getRoot());
        } catch (TreeBuilderException e) {
            return "表达式写法有误";
        }
    }

    private @Nullable String problem(Node node) {
        if (node instanceof AstBracket) {
            return "表达式不允许用方括号取值";
        }
        if (node instanceof AstMethod method) {
            return call((Node) method.getChild(0), method.getChild(1));
        }
        if (node instanceof AstDot dot) {
            return property(dot);
        }
        if (node instanceof AstFunction function && !AllowedCalls.FUNCTIONS.contains(function.getName())) {
            return "表达式不允许使用函数 " + function.getName();
        }
        if (node instanceof AstIdentifier variable && forbidden(variable.getName())) {
            return "表达式不允许使用 " + variable.getName();
        }
        return children(node);
    }

    private @Nullable String children(Node node) {
        for (int i = 0; i < node.getCardinality(); i++) {
            String problem = problem(node.getChild(i));
            if (problem != null) {
                return problem;
            }
        }
        return null;
    }

    private @Nullable String call(Node called, Node parameters) {
        if (!(called instanceof AstDot dot)) {
            return "表达式不允许用方括号取值";
        }
        Node base = dot.getChild(0);
        String method = name(dot);
        if (base instanceof AstIdentifier owner && methods(owner.getName()) != null) {
            return allows(methods(owner.getName()), method) ? children(parameters) : refused(method);
        }
        if (!AllowedCalls.OF_VALUES.contains(method) && !AllowedCalls.OF_TIMES.contains(method)) {
            return refused(method);
        }
        String problem = problem(base);
        return problem == null ? children(parameters) : problem;
    }

    private static @Nullable Set<String> methods(String owner) {
        return owner.equals(AllowedCalls.EXECUTION) ? AllowedCalls.OF_EXECUTION : AllowedCalls.BEANS.get(owner);
    }

    private static boolean allows(@Nullable Set<String> methods, String method) {
        return methods != null && methods.contains(method);
    }

    private static String refused(String method) {
        return "表达式不允许调用 " + method;
    }

    private static @Nullable String property(AstDot dot) {
        boolean ofCase = dot.getChild(0) instanceof AstIdentifier owner
                && owner.getName().equals(AllowedCalls.EXECUTION)
                && AllowedCalls.PROPERTIES_OF_EXECUTION.contains(name(dot));
        return ofCase ? null : "表达式不允许读取属性 " + name(dot);
    }

    private boolean forbidden(String name) {
        return AllowedCalls.ENGINE.contains(name) || beans.exists(name);
    }

    /** The node tells its name in no other way than ". name". */
    private static String name(AstDot dot) {
        return dot.toString().substring(1).strip();
    }
}
