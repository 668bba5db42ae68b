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
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The template files: the county's own where there is one, else the delivered ones. */
@Component
class TemplateFolder {

    private static final Set<String> FILES =
            Arrays.stream(PaperKind.values()).map(PaperKind::file).collect(Collectors.toSet());

    private final PaperSettings settings;

    TemplateFolder(PaperSettings settings) {
        this.settings = settings;
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
                    .filter(TemplateFolder::isStranger)
                    .sorted()
                    .map(name -> "文件夹 " + folder + " 中的 " + name + " 不是模板的文件名，应为 " + String.join("、", names()) + " 之一")
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the template of this kind is, for people. */
    String place(PaperKind kind) {
        return own(kind) ? Path.of(settings.folder(), kind.file()).toString() : "随系统提供的 " + kind.file();
    }

    byte[] read(PaperKind kind) {
        try (InputStream in = own(kind)
                ? Files.newInputStream(Path.of(settings.folder(), kind.file()))
                : new ClassPathResource("forms/papers/" + kind.file()).getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean own(PaperKind kind) {
        return !settings.folder().isBlank() && Files.exists(Path.of(settings.folder(), kind.file()));
    }

    // Word and WPS keep an owner file beside the open one, its name begins with ~$.
    private static boolean isStranger(String name) {
        return name.endsWith(".docx") && !name.startsWith("~$") && !name.startsWith(".") && !FILES.contains(name);
    }

    private static List<String> names() {
        return FILES.stream().sorted().toList();
    }
}
