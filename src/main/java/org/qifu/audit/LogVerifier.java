package org.qifu.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * The command {@code verify-log export.jsonl.gz [--heads qifu.log]}: tells in Chinese whether a row of the sealed log was
 * changed, removed, added or moved since it was sealed. Whoever can write the database can make the whole chain anew, and
 * can cut off its end; only the heads in a log that was kept elsewhere prove the opposite.
 */
public final class LogVerifier {

    /** First word of the command line. */
    public static final String COMMAND = "verify-log";

    private static final String USAGE = "用法：java -jar qifu.jar " + COMMAND + " 留痕导出文件 [--heads 应用日志文件]";

    private static final ObjectMapper JSON = new ObjectMapper();

    private LogVerifier() {}

    /** Prints the findings; 0 when nothing is wrong, 1 otherwise. */
    public static int run(List<String> arguments) {
        return run(arguments, new PrintStream(System.out, true, charset()));
    }

    static int run(List<String> arguments, PrintStream out) {
        boolean plain = arguments.size() == 2;
        if (!plain && !(arguments.size() == 4 && arguments.get(2).equals("--heads"))) {
            out.println(USAGE);
            return 1;
        }
        try {
            Map<Long, String> heads = plain ? Map.of() : KnownHeads.in(Path.of(arguments.get(3)));
            return verify(Path.of(arguments.get(1)), heads, out);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            out.println("× 这不是留痕导出文件，或者已经损坏。");
            return 1;
        } catch (IOException e) {
            out.println("文件无法读取：" + e.getMessage());
            return 1;
        }
    }

    private static int verify(Path file, Map<Long, String> heads, PrintStream out) throws IOException {
        var check = new LogCheck(heads);
        try (var lines = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                check.read(JSON.readValue(line, LogLine.class));
            }
        }
        List<String> problems = check.problems();
        out.println("留痕：" + check.number() + " 块，" + check.rows() + " 条记录；对照应用日志里的 " + heads.size() + " 个块哈希");
        problems.forEach(problem -> out.println("× " + problem));
        out.println(problems.isEmpty() ? "结论：没有发现改动。" : "结论：留痕被改动过。");
        if (problems.isEmpty() && heads.isEmpty()) {
            out.println("提示：以上只说明链条内部一致。要证明末尾没有被截断、链条没有整体重做，请加上 --heads 和另行保存的应用日志。");
        }
        return problems.isEmpty() ? 0 : 1;
    }

    private static InputStream open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file));
        in.mark(2);
        boolean packed = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return packed ? new GZIPInputStream(in) : in;
    }

    /** What the console shows; a console that knows no Chinese, and a pipe, get UTF-8. */
    private static Charset charset() {
        var console = System.console();
        return console != null && console.charset().newEncoder().canEncode('留')
                ? console.charset()
                : StandardCharsets.UTF_8;
    }
}
