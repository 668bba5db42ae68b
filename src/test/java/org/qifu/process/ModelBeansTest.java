package org.qifu.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.junit.jupiter.api.Test;
import org.qifu.process.task.DocumentTypes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the models and forms call by name is there. */
class ModelBeansTest extends FlowTest {

    /** Variables of JSON that expressions ask, beside the documents. */
    private static final Set<String> OBJECTS =
            Set.of("contributor", "contributors", "assistUnit", "assistUnits", "newTopics", "execution");

    private static final Pattern DELEGATE = Pattern.compile("delegateExpression=\"\\$\\{(\\w+)}\"");
    private static final Pattern CALL = Pattern.compile("(?<![\\w.)])([a-z]\\w*)\\.\\w+\\(");

    @Autowired
    private ApplicationContext context;

    @Test
    void delegatesAreBeans() throws Exception {
        // given every delegate that a model names; then each is a bean that the engine can call
        assertThat(found(DELEGATE))
                .hasSizeGreaterThan(15)
                .allSatisfy(name -> assertThat(context.getBean(name))
                        .isInstanceOfAny(JavaDelegate.class, ExecutionListener.class, TaskListener.class));
    }

    @Test
    void noDelegateIsLeftOver() throws Exception {
        // given the delegates in the code; then each has its place in a model
        var beans = new TreeSet<>(Arrays.asList(context.getBeanNamesForType(JavaDelegate.class)));
        beans.addAll(Arrays.asList(context.getBeanNamesForType(ExecutionListener.class)));
        beans.removeIf(name -> !context.getType(name).getName().startsWith("org.qifu"));
        assertThat(found(DELEGATE)).containsAll(beans);
    }

    @Test
    void whatExpressionsCallIsABean() throws Exception {
        // given every name in the models that a method is called on
        var called = found(CALL);

        // when documents and objects of the process are taken away; then the others are beans
        called.removeAll(DocumentTypes.ALL.keySet());
        called.removeAll(OBJECTS);
        assertThat(called).contains("deadline").allMatch(context::containsBean);
    }

    @Test
    void theFormOffersTheStationsOfTheList() throws Exception {
        // given the delivered list of stations, each with code and name
        List<String> delivered = Files.readAllLines(Path.of("src/main/resources/data/stations.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells -> cells[0] + " " + cells[2])
                .toList();

        // then the application form, which is filled in before any task could offer a list, has the same
        Stream<JsonNode> options = StreamSupport.stream(
                FormFile.named("application").input("station").path("values").spliterator(), false);
        assertThat(delivered).hasSize(15);
        var offered = new ArrayList<>(delivered);
        offered.add("centre 县企业综合服务中心法治服务专区（只受理预约式指导服务）");
        assertThat(options.map(option ->
                        option.get("value").asText() + " " + option.get("label").asText()))
                .containsExactlyElementsOf(offered);
    }

    private static Set<String> found(Pattern pattern) throws Exception {
        var names = new TreeSet<String>();
        try (var files = Files.list(Path.of("bpmn"))) {
            for (Path model :
                    files.filter(file -> file.toString().endsWith(".bpmn")).toList()) {
                pattern.matcher(Files.readString(model)).results().forEach(match -> names.add(match.group(1)));
            }
        }
        return names;
    }
}
