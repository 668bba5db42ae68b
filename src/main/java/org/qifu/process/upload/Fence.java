package org.qifu.process.upload;

import java.beans.FeatureDescriptor;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.spin.json.SpinJsonNode;
import org.joda.time.base.AbstractInstant;
import org.jspecify.annotations.Nullable;

/**
 * Asked first by every expression, of models and stored filters alike. It knows the beans that models may name, and refuses
 * each property and method that is not on a list: without it an expression would reach every bean, and by
 * {@code getClass()} every class. Beans come before variables, so that nobody puts a variable in the place of one.
 */
class Fence extends ELResolver {

    private final ModelBeans beans;

    Fence(ModelBeans beans) {
        this.beans = beans;
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
        if (base != null) {
            requireProperty(base, String.valueOf(property));
            return null;
        }
        Object bean = beans.find(String.valueOf(property));
        context.setPropertyResolved(bean != null);
        return bean;
    }

    @Override
    public @Nullable Object invoke(
            ELContext context, Object base, Object method, Class<?> @Nullable [] types, Object[] values) {
        if (!mayCall(base, String.valueOf(method))) {
            throw new ELException("Expressions may not call " + method + " of "
                    + base.getClass().getName());
        }
        return null;
    }

    private boolean mayCall(Object base, String method) {
        return beans.mayCall(base, method) || methods(base).contains(method);
    }

    private static Set<String> methods(Object base) {
        if (base instanceof SpinJsonNode
                || base instanceof Collection
                || base instanceof Map
                || base instanceof String) {
            return AllowedCalls.OF_VALUES;
        }
        if (base instanceof AbstractInstant) {
            return AllowedCalls.OF_TIMES;
        }
        return base instanceof DelegateExecution ? AllowedCalls.OF_EXECUTION : Set.of();
    }

    private static void requireProperty(Object base, String property) {
        boolean data =
                base instanceof Map || base instanceof List || base.getClass().isArray();
        boolean key = base instanceof DelegateExecution && AllowedCalls.PROPERTIES_OF_EXECUTION.contains(property);
        // Our own, when a limit is counted anew.
        boolean begun = base instanceof DelegateTask && property.equals("createTime");
        if (!data && !key && !begun) {
            throw new ELException("Expressions may not read " + property + " of "
                    + base.getClass().getName());
        }
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, Object property, @Nullable Object value) {
        if (base != null) {
            throw new ELException("Expressions may not write " + property);
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, Object property) {
        return true;
    }

    @Override
    public @Nullable Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, @Nullable Object base) {
        return null;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return Object.class;
    }
}
