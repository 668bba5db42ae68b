package org.qifu.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.core.io.ClassPathResource;

/** The models of a case and of what it calls, as the bare engine deploys them. */
final class Models {

    static final List<String> KEYS =
            List.of("supervision", "rectification", "evaluation", "revisit", "appeal", "guidance");

    private static final Pattern FORM = Pattern.compile("camunda:formRef=\"(\\w+)\"");

    private Models() {}

    static String text(String key) {
        try (var in = new ClassPathResource("bpmn/" + key + ".bpmn").getInputStream()) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void deploy(RepositoryService repository) {
        for (String key : KEYS) {
            var deployment = repository.createDeployment().name(key).addClasspathResource("bpmn/" + key + ".bpmn");
            found(FORM, text(key)).forEach(form -> deployment.addClasspathResource("forms/" + form + ".form"));
            deployment.deploy();
        }
    }

    static Set<String> found(Pattern pattern, String text) {
        var all = new TreeSet<String>();
        for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
            all.add(matcher.group(1));
        }
        return all;
    }
}
