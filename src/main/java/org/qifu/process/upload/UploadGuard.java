package org.qifu.process.upload;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.jspecify.annotations.Nullable;
import org.qifu.audit.AuditEntry;
import org.qifu.audit.AuditEntry.Kind;
import org.qifu.audit.AuditLog;
import org.qifu.process.task.Rejection;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads every file of a new deployment before the engine does, and refuses what could run code of the uploader's choice. The
 * engine runs whatever is in a model, so this is the door. Our own models go through it at every start.
 */
@Component
class UploadGuard implements Deployer {

    private final ModelBeans beans;
    private final AuditLog log;
    private final ObjectProvider<PlatformTransactionManager> transactions;

    UploadGuard(ModelBeans beans, AuditLog log, ObjectProvider<PlatformTransactionManager> transactions) {
        this.beans = beans;
        this.log = log;
        this.transactions = transactions;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (!deployment.isNew()) {
            return;
        }
        String user = Context.getCommandContext().getAuthenticatedUserId();
        Collection<ResourceEntity> files = deployment.getResources().values();
        for (ResourceEntity file : files) {
            String problem = problem(file.getName(), file.getBytes());
            if (problem != null) {
                String sentence = "文件“" + file.getName() + "”不能部署：" + problem;
                refused(user, deployment, sentence);
                throw new Rejection(sentence);
            }
        }
        if (user != null) {
            log.write(AuditEntry.of(Kind.DEPLOYED, user, name(deployment), hashes(files)));
        }
    }

    private @Nullable String problem(String name, byte[] content) {
        if (name.endsWith(".bpmn")) {
            return new ModelCheck(new ExpressionCheck(beans), beans).problem(content);
        }
        if (name.endsWith(".form")) {
            return FormCheck.problem(content);
        }
        return "只能部署流程图（.bpmn）和表单（.form）。";
    }

    /** In a transaction of its own, because that of the deployment is rolled back. */
    private void refused(@Nullable String user, DeploymentEntity deployment, String sentence) {
        var own = new TransactionTemplate(transactions.getObject());
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        own.executeWithoutResult(
                status -> log.write(AuditEntry.of(Kind.DEPLOYMENT_REFUSED, user, name(deployment), sentence)));
    }

    private static String name(DeploymentEntity deployment) {
        String name = deployment.getName();
        return name == null ? deployment.getId() : name;
    }

    private static String hashes(Collection<ResourceEntity> files) {
        return files.stream()
                .sorted(Comparator.comparing(ResourceEntity::getName))
                .map(file -> file.getName() + " sha256 " + sha256(file.getBytes()))
                .collect(Collectors.joining("\n"));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
