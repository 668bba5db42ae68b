package org.qifu.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.qifu.Qifu;
import org.qifu.attachment.Attachment;
import org.qifu.attachment.Attachments;
import org.qifu.casefile.CaseFiles;
import org.qifu.organisation.PoolKind;
import org.qifu.organisation.ServicePeople;
import org.qifu.organisation.ServicePerson;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ByteArrayResource;

/** The whole application as it is delivered, behind its port. */
final class Ours implements Subject {

    static final int POOL = 20;
    static final String PASSWORD = "Only-for-measuring-1";

    /** A picture of one dot. */
    private static final byte[] DOT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static final List<String> SKILLS =
            List.of("RISK_CHECK", "POLICY", "COMPLIANCE", "RECTIFICATION", "LEGAL_ADVICE");

    private final ConfigurableApplicationContext context;

    Ours(String url, String... more) {
        // As arguments, which are stronger than the files of the application.
        var settings = new ArrayList<String>(List.of(
                "--spring.profiles.active=" + System.getProperty("bench.profiles", ""),
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=postgres",
                "--spring.datasource.hikari.maximum-pool-size=" + POOL,
                "--server.port=0",
                "--qifu.admin.id=admin",
                "--qifu.admin.password=" + PASSWORD,
                "--qifu.evaluation.wait-working-days=3",
                "--spring.main.banner-mode=off",
                "--logging.level.root=warn"));
        settings.addAll(List.of(more));
        this.context = new SpringApplicationBuilder(Qifu.class).run(settings.toArray(String[]::new));
        bean(ServicePeople.class)
                .save(new ServicePerson("amr-1", "amr-1", "amr", PoolKind.LINE, SKILLS, true));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** The port it answers at. */
    int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @Override
    public String name() {
        return "企服";
    }

    @Override
    public ProcessEngine engine() {
        return bean(ProcessEngine.class);
    }

    @Override
    public DataSource database() {
        return bean(DataSource.class);
    }

    @Override
    public String open(String process, Map<String, Object> application) {
        var opened = engine().getRuntimeService().createProcessInstanceByKey(process);
        return (String) opened.setVariable("application", Documents.json(application))
                .executeWithVariablesInReturn()
                .getVariables()
                .get("caseNumber");
    }

    @Override
    public String serviceCode(String number) {
        return String.valueOf(bean(CaseFiles.class).find(number).orElseThrow().serviceCode());
    }

    @Override
    public void sign(String number) {
        try {
            bean(Attachments.class)
                    .add(number, Attachment.Kind.SIGNATURE, "签字.png", new ByteArrayResource(DOT), "amr-1");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
