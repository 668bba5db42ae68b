package org.qifu.process.login;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Gives the engine its rules for passwords: what they are made of, and how often they may be tried. */
@Component
@EnableConfigurationProperties(TryLimits.class)
class PasswordSetup extends AbstractProcessEnginePlugin implements SessionFactory {

    private final PasswordTries tries;

    PasswordSetup(PasswordTries tries) {
        this.tries = tries;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setEnablePasswordPolicy(true);
        configuration.setIdentityProviderSessionFactory(this);
    }

    @Override
    public Class<?> getSessionType() {
        return GuardedPasswords.class;
    }

    @Override
    public Session openSession() {
        return new GuardedPasswords(tries);
    }
}
