package org.qifu.process.casework;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.qifu.intake.Ground;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The forms by their documents' names, so that a document is read with the words it was written with. */
@Component
class FormShapes {

    /** What the engine writes has no form (000 九). */
    private static final FormShape ELIGIBILITY = new FormShape(
            "登记名册核查",
            List.of(
                    new FormField(
                            "hits",
                            "登记情形",
                            Map.of(),
                            false,
                            List.of(
                                    new FormField("ground", "情形", grounds(), false, List.of()),
                                    plain("evidence", "核查结果"))),
                    plain("eligible", "没有发现不予受理的情形"),
                    plain("checkedAt", "核查时间")));

    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, FormShape> shapes = new ConcurrentHashMap<>(Map.of("eligibility", ELIGIBILITY));

    FormShape of(String document) {
        return shapes.computeIfAbsent(document, this::read);
    }

    private FormShape read(String name) {
        try (InputStream in = new ClassPathResource("forms/" + name + ".form").getInputStream()) {
            return FormShape.of(json.readTree(in), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FormField plain(String key, String label) {
        return new FormField(key, label, Map.of(), false, List.of());
    }

    private static Map<String, String> grounds() {
        return Arrays.stream(Ground.values()).collect(Collectors.toUnmodifiableMap(Enum::name, Ground::label));
    }
}
