package org.qifu.process;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import java.util.TreeSet;
import org.glassfish.jersey.server.ResourceConfig;
import org.springframework.beans.BeanUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** All that this server answers, as its parts have registered it. */
final class ServerOperations {

    private ServerOperations() {}

    static Set<Operation> of(ApplicationContext context, ServletContext servlets) {
        var all = new TreeSet<Operation>();
        context.getBeansOfType(RequestMappingInfoHandlerMapping.class)
                .values()
                .forEach(mapping -> mapping.getHandlerMethods().keySet().forEach(info -> add(info, all)));
        all.addAll(JaxRsOperations.of(
                "/engine-rest", context.getBean(ResourceConfig.class).getClasses()));
        servlets.getServletRegistrations().values().forEach(servlet -> add(servlet, all));
        return all;
    }

    private static void add(RequestMappingInfo info, Set<Operation> all) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        for (String path : info.getPatternValues()) {
            if (methods.isEmpty()) {
                all.add(Operation.of("*", path));
            }
            methods.forEach(method -> all.add(Operation.of(method.name(), path)));
        }
    }

    /** The REST of a web app, with what its plugins add. */
    private static void add(ServletRegistration servlet, Set<Operation> all) {
        String name = servlet.getInitParameter("jakarta.ws.rs.Application");
        if (name != null) {
            var application = (Application) BeanUtils.instantiateClass(type(name));
            for (String mapping : servlet.getMappings()) {
                all.addAll(JaxRsOperations.of(mapping.replace("/*", ""), application.getClasses()));
            }
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
