package org.qifu.process;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The operations of resource classes and of what their locators lead to, as the engine's REST and web apps have them. */
final class JaxRsOperations {

    /** Resources lead to themselves again; no address of the engine is longer. */
    private static final int DEEPEST = 6;

    private final Set<Operation> found = new TreeSet<>();

    private JaxRsOperations() {}

    /** Those of the classes that have a path, below this address. */
    static Set<Operation> of(String address, Collection<Class<?>> classes) {
        var operations = new JaxRsOperations();
        for (Class<?> root : classes) {
            if (root.isAnnotationPresent(Path.class)) {
                operations.collect(
                        address + '/' + root.getAnnotation(Path.class).value(), root, 0);
            }
        }
        return operations.found;
    }

    private void collect(String address, Class<?> resource, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        for (Method method : resource.getMethods()) {
            List<Annotation> said = said(method);
            String path = address
                    + said.stream()
                            .filter(Path.class::isInstance)
                            .map(it -> '/' + ((Path) it).value())
                            .findFirst()
                            .orElse("");
            List<String> verbs = said.stream()
                    .map(it -> it.annotationType().getAnnotation(HttpMethod.class))
                    .filter(it -> it != null)
                    .map(HttpMethod::value)
                    .toList();
            verbs.forEach(verb -> found.add(Operation.of(verb, path)));
            if (verbs.isEmpty() && !path.equals(address)) {
                collect(path, method.getReturnType(), depth + 1);
            }
        }
    }

    /** What is said of a method where it is implemented, else where it is declared. */
    private static List<Annotation> said(Method method) {
        var said = new ArrayList<>(Arrays.asList(method.getAnnotations()));
        for (Class<?> type = method.getDeclaringClass(); type != null; type = type.getSuperclass()) {
            for (Class<?> declared : type.getInterfaces()) {
                Arrays.stream(declared.getMethods())
                        .filter(it -> it.getName().equals(method.getName())
                                && Arrays.equals(it.getParameterTypes(), method.getParameterTypes()))
                        .forEach(it -> said.addAll(Arrays.asList(it.getAnnotations())));
            }
        }
        return said;
    }
}
