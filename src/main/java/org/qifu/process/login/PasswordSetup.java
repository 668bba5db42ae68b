package org.qifu.process.login;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Gives the engine its rules for passwords: what they are made of, and how often they may be tried. */
@Component
@EnableConfigurationProperties({TryLimits.class, StaffLoginSettings.class})
class PasswordSetup extends AbstractProcessEnginePlugin implements SessionFactory {

    private final PasswordTries tries;

    PasswordSetup(PasswordTries tries) {
        this.tries = tries;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setEnablePasswordPolicy(true);
        // Accounts are called at a provider what the engine's usual pattern does not know.
        configuration.setUserResourceWhitelistPattern(Person.USER_ID);
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
