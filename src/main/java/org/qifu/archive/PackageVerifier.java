package org.qifu.archive;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command {@code verify-package file.zip [--sha256 hash]}: tells in Chinese whether a byte of a package changed since it
 * was made. A forger may have made manifest and hashes anew, so that only the hash kept outside of the package proves
 * that it is the one.
 */
public final class PackageVerifier {

    /** First word of the command line. */
    public static final String COMMAND = "verify-package";

    private static final String USAGE = "用法：java -jar qifu.jar " + COMMAND + " 案卷包.zip [--sha256 归档时的哈希]";

    private PackageVerifier() {}

    /** Prints the findings; 0 when nothing is wrong, 1 otherwise. */
    public static int run(List<String> arguments) {
        return run(arguments, new PrintStream(System.out, true, charset()));
    }

    static int run(List<String> arguments, PrintStream out) {
        boolean plain = arguments.size() == 2;
        if (!plain && !(arguments.size() == 4 && arguments.get(2).equals("--sha256"))) {
            out.println(USAGE);
            return 1;
        }
        Path file = Path.of(arguments.get(1));
        if (!Files.isRegularFile(file)) {
            out.println("没有这个文件：" + file);
            return 1;
        }
        try {
            return verify(file, plain ? "" : arguments.get(3).strip(), out);
        } catch (IOException e) {
            out.println("文件无法读取：" + e.getMessage());
            return 1;
        }
    }

    private static int verify(Path file, String expected, PrintStream out) throws IOException {
        String hash = PackageCheck.hash(file);
        var check = new PackageCheck(file);
        List<String> problems = new ArrayList<>(check.problems());
        if (!expected.isEmpty() && !expected.equalsIgnoreCase(hash)) {
            problems.add("与给出的 SHA-256 不符，不是归档时的那个文件");
        }
        out.println("案卷包：" + file.getFileName());
        out.println("SHA-256：" + hash);
        Manifest manifest = check.manifest();
        if (manifest != null) {
            out.println("自述：办件 " + manifest.caseNumber() + "，第" + manifest.round() + "轮，"
                    + manifest.entries().size() + " 个文件");
        }
        problems.forEach(problem -> out.println("× " + problem));
        out.println(problems.isEmpty() ? "结论：没有发现改动。" : "结论：案卷包有改动，不能作为归档材料使用。");
        if (problems.isEmpty() && expected.isEmpty()) {
            out.println(
                    "提示：以上只说明文件内部一致。要证明它就是归档时的那个文件，请加上 --sha256 和系统中登记的哈希" + "（下载时的响应头 X-Qifu-Sha256，办件时间线的归档打包记录）。");
        }
        return problems.isEmpty() ? 0 : 1;
    }

    /** What the console shows; a console that knows no Chinese, and a pipe, get UTF-8. */
    private static Charset charset() {
        var console = System.console();
        return console != null && console.charset().newEncoder().canEncode('归')
                ? console.charset()
                : StandardCharsets.UTF_8;
    }
}
