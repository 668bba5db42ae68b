package org.qifu.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The template files: the county's own where there is one, else the delivered ones. */
@Component
class TemplateFolder {

    private final PaperSettings settings;
    private final Set<String> known;

    TemplateFolder(PaperSettings settings, ObjectProvider<ReportForm> reports) {
        this.settings = settings;
        this.known = Stream.concat(
                        Arrays.stream(PaperKind.values()).map(PaperKind::file),
                        reports.stream().map(ReportForm::file))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What is wrong with the folder itself; a misspelt file would otherwise go unnoticed. */
    List<String> problems() {
        if (settings.folder().isBlank()) {
            return List.of();
        }
        Path folder = Path.of(settings.folder());
        if (!Files.isDirectory(folder)) {
            return List.of("配置项 qifu.papers.folder 指向的文件夹不存在：" + folder);
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(this::isStranger)
                    .sorted()
                    .map(name -> "文件夹 " + folder + " 中的 " + name + " 不是模板的文件名，应为 " + String.join("、", names()) + " 之一")
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the template of this file name is, for people. */
    String place(String file) {
        return own(file) ? Path.of(settings.folder(), file).toString() : "随系统提供的 " + file;
    }

    byte[] read(String file) {
        try (InputStream in = own(file)
                ? Files.newInputStream(Path.of(settings.folder(), file))
                : new ClassPathResource("forms/papers/" + file).getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean own(String file) {
        return !settings.folder().isBlank() && Files.exists(Path.of(settings.folder(), file));
    }

    // Word and WPS keep an owner file beside the open one, its name begins with ~$.
    private boolean isStranger(String name) {
        return name.endsWith(".docx") && !name.startsWith("~$") && !name.startsWith(".") && !known.contains(name);
    }

    private List<String> names() {
        return known.stream().sorted().toList();
    }
}
