package org.qifu.process.upload;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** The beans that models may name: delegates, and those of {@link AllowedCalls}; each is made when it is first asked for. */
@Component
class ModelBeans {

    private static final Set<Class<?>> DELEGATES =
            Set.of(JavaDelegate.class, ExecutionListener.class, TaskListener.class);

    private final ApplicationContext context;
    private final Map<String, Object> made = new ConcurrentHashMap<>();

    ModelBeans(ApplicationContext context) {
        this.context = context;
    }

    /** The bean of a name that models may use, null for every other. */
    @Nullable
    Object find(String name) {
        if (!AllowedCalls.BEANS.containsKey(name) && !isDelegate(name)) {
            return null;
        }
        return made.computeIfAbsent(name, context::getBean);
    }

    /** Whether an expression may call this method of the object, because it is one of the beans. */
    boolean mayCall(Object bean, String method) {
        return AllowedCalls.BEANS.entrySet().stream()
                .anyMatch(entry ->
                        made.get(entry.getKey()) == bean && entry.getValue().contains(method));
    }

    /** Whether a service task or listener may name it: one of ours, which looks after itself. */
    boolean isDelegate(String name) {
        if (!context.containsBean(name)) {
            return false;
        }
        Class<?> type = context.getType(name);
        return type != null
                && type.getName().startsWith("org.qifu.process.flow.")
                && DELEGATES.stream().anyMatch(kind -> kind.isAssignableFrom(type));
    }

    /** Whether there is any bean of this name, which a model should not even mention. */
    boolean exists(String name) {
        return context.containsBean(name);
    }
}
