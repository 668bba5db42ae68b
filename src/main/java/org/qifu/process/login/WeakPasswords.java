package org.qifu.process.login;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cmd.SaveUserCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.stereotype.Component;

/** Says in Chinese, and as the caller's mistake, what the engine reports as a failure of its own. */
@Component
class WeakPasswords extends CommandInterceptor {

    private static final String ENGINE_SAYS = "Password does not match policy";

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (ProcessEngineException refused) {
            if (command instanceof SaveUserCmd
                    && String.valueOf(refused.getMessage()).contains(ENGINE_SAYS)) {
                throw new BadUserRequestException("密码不符合要求：至少10个字符，须有大写字母、小写字母、数字和其他符号，不得包含账号、姓名和邮箱。");
            }
            throw refused;
        }
    }
}
