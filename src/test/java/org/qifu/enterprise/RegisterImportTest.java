package org.qifu.enterprise;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.qifu.enterprise.Register.DISHONESTY;
import static org.qifu.enterprise.Register.INSPECTION;
import static org.qifu.enterprise.Registry.FIRM;
import static org.qifu.enterprise.Registry.OTHER_FIRM;
import static org.qifu.enterprise.Registry.PERSON;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qifu.Databases;
import org.qifu.Rule;

/** A register is taken over from a file: all of it or nothing, and as often as one likes. */
class RegisterImportTest {

    private static final String HEADER = "统一社会信用代码/身份证号,名称,列入日期,移出日期\r\n";
    private static final String TWO =
            HEADER + FIRM + ",青山菌业,2026/5/1,\r\n" + PERSON.toLowerCase() + ",\"王,建国\",2026-04-01,2026-06-01\r\n";

    @Rule("R-ELI-05")
    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void aFileIsTakenOverOnce(DataSource database) {
        // given a file of a firm and a person
        var registry = Registry.on(database);
        assertThat(apply(registry, TWO.getBytes(UTF_8))).isEqualTo(new Outcome(2, 0, 0));

        // when it comes again, also in the other encoding and with one end more
        assertThat(apply(registry, TWO.getBytes(UTF_8))).isEqualTo(new Outcome(0, 0, 2));
        String more = TWO.replace("2026/5/1,", "2026/5/1,2026/5/7");
        assertThat(apply(registry, more.getBytes(Charset.forName("GB18030")))).isEqualTo(new Outcome(0, 1, 1));

        // then what is known stays, and only the end is added
        assertThat(registry.registers.list(DISHONESTY, FIRM, 0, 9).get(0).values())
                .containsEntry("name", "青山菌业")
                .containsEntry("closedOn", "2026-05-07");
        assertThat(registry.lookup.listings(PERSON, LocalDate.of(2026, 5, 31)))
                .containsExactly(new Listing("王,建国", LocalDate.of(2026, 4, 1)));
        assertThat(registry.registers.history(DISHONESTY, 1))
                .extracting(Change::kind, Change::by, Change::note)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Change.Kind.ADDED, "importer", "文件导入"),
                        org.assertj.core.groups.Tuple.tuple(Change.Kind.CLOSED, "importer", "文件导入"));
        assertThat(registry.rows("dishonest_firm")).isEqualTo(2);
        assertThat(registry.rows("register_history")).isEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void anExcelFileIsReadAsPeopleFillItIn(DataSource database) throws IOException {
        // given a sheet with real dates, dates as text, columns in another order and an empty row
        var registry = Registry.on(database);
        byte[] file = sheet(List.of(
                List.of("检查任务编号", "名称", "统一社会信用代码/身份证号", "检查机关", "检查事项", "预告时间", "检查开始时间"),
                List.of("JC-1", "青山菌业", FIRM, "县局", "消防", LocalDateTime.parse("2026-05-06T09:20"), ""),
                List.of(),
                List.of("JC-2", "青山菌业", FIRM, "县局", "消防", "2026-05-06 9:20", LocalDateTime.parse("2026-05-07T00:00"))));

        // when imported; then moments of both kinds are the same, midnight too
        assertThat(registry.imports.apply(INSPECTION, file, "importer")).isEqualTo(new Outcome(2, 0, 0));
        assertThat(registry.lookup.inspections(FIRM, Registry.NOW))
                .extracting(Inspection::previewedAt)
                .containsOnly(LocalDateTime.parse("2026-05-06T09:20"));
        assertThat(registry.registers.list(INSPECTION, FIRM, 0, 1).get(0).values())
                .containsEntry("task", "JC-2")
                .containsEntry("startedAt", "2026-05-07T00:00");
        // and the line of a fault counts the empty row, as Excel does
        byte[] faulty = sheet(List.of(
                List.of("统一社会信用代码/身份证号", "名称", "列入日期"),
                List.of(),
                List.of(FIRM, "", LocalDateTime.parse("2026-05-01T00:00"))));
        assertThat(refusal(registry, DISHONESTY, faulty)).containsExactly("第3行：「名称」请填写。");
    }

    @ParameterizedTest
    @MethodSource("org.qifu.Databases#both")
    void oneFaultyLineKeepsTheWholeFileOut(DataSource database) {
        // given a cell over two lines before two faulty lines, and good ones
        var registry = Registry.on(database);
        String file = HEADER
                + FIRM + ",青山菌业,2026-05-01,\n"
                + OTHER_FIRM + ",\"清水\n饮料\",2026-05-01,\n"
                + "91350100M000100Y44,青山菌业,2026-13-01,\n"
                + PERSON + ",,2026-05-01,\n";

        // when imported; then every fault is named by the line on which its row begins, and nothing is taken over
        assertThat(refusal(registry, DISHONESTY, file.getBytes(UTF_8)))
                .containsExactly(
                        "第3行：「名称」请去掉换行、网页标签和无法识别的字符。",
                        "第5行：「统一社会信用代码/身份证号」校验不通过，请核对18位统一社会信用代码或身份证号；从表格导入的，请把该列设为文本格式。",
                        "第5行：「列入日期」应为不晚于今天的日期，写作2026-01-31。",
                        "第6行：「名称」请填写。");
        assertThat(registry.rows("dishonest_firm")).isZero();
        assertThat(registry.rows("register_history")).isZero();
    }

    @Test
    void aFileThatContradictsItselfOrTheRegisterIsRefused() {
        // given one entry twice, the same and then another name
        var registry = Registry.on(Databases.h2());
        String row = FIRM + ",青山菌业,2026-05-01,\n";
        assertThat(apply(registry, (HEADER + row + row).getBytes(UTF_8))).isEqualTo(new Outcome(1, 0, 1));
        assertThat(refusal(registry, DISHONESTY, (HEADER + row + row.replace("青山", "绿水")).getBytes(UTF_8)))
                .containsExactly("第3行：与第2行是同一条目，内容却不同。");

        // and an inspection whose preview lies after the start that the register has
        registry.with(
                INSPECTION,
                "creditCode",
                FIRM,
                "name",
                "青山菌业",
                "body",
                "县局",
                "task",
                "JC-1",
                "matters",
                "消防",
                "startedAt",
                "2026-05-06 09:00");
        String late = "统一社会信用代码/身份证号,名称,检查机关,检查任务编号,检查事项,预告时间\n" + FIRM + ",青山菌业,县局,JC-1,消防,2026-05-06 10:00\n";
        assertThat(refusal(registry, INSPECTION, late.getBytes(UTF_8))).containsExactly("第2行：「检查开始时间」不能早于前面的日期或时间。");
    }

    @Test
    void theHeadingMustBeTheRegisters() {
        var registry = Registry.on(Databases.h2());
        assertThat(refusal(registry, DISHONESTY, "统一社会信用代码/身份证号,名字,名称,名称\nx\n".getBytes(UTF_8)))
                .containsExactly(
                        "第1行：不认识表头“名字”。",
                        "第1行：表头缺少“列入日期”。",
                        "第1行：表头有重复的列。",
                        "“严重违法失信名单”的表头应为：统一社会信用代码/身份证号,名称,列入日期,移出日期。");
        assertThat(refusal(registry, DISHONESTY, new byte[0]))
                .singleElement()
                .satisfies(it -> assertThat(it).startsWith("文件是空的"));
        assertThat(refusal(registry, DISHONESTY, HEADER.getBytes(UTF_8))).containsExactly("文件中只有表头，没有任何条目。");
        assertThat(refusal(registry, DISHONESTY, (HEADER + FIRM + ",a,2026-05-01,,多\n").getBytes(UTF_8)))
                .containsExactly("第2行：列数比表头多，请检查是否多了逗号。");
    }

    @Test
    void tooLargeAFileIsRefused() {
        // given fifty thousand rows, one more, and a file of more bytes than allowed
        var registry = Registry.on(Databases.h2());
        String rows = IntStream.rangeClosed(1, 50_000)
                .mapToObj(row -> FIRM + ",青山," + LocalDate.of(1990, 1, 1).plusDays(row % 13_000) + ",\n")
                .collect(Collectors.joining("", HEADER, ""));
        assertThat(apply(registry, rows.getBytes(UTF_8))).isEqualTo(new Outcome(13_000, 0, 37_000));
        assertThat(refusal(registry, DISHONESTY, (rows + FIRM + ",青山,2026-05-01,\n").getBytes(UTF_8)))
                .containsExactly("文件超过50000行，请分成几个文件导入。");
        assertThat(refusal(registry, DISHONESTY, new byte[RegisterImport.maxBytes() + 1]))
                .containsExactly("文件超过5 MB，请分成几个文件导入。");
    }

    @Test
    void aBrokenOrHostileFileIsRefusedInWords() throws IOException {
        var registry = Registry.on(Databases.h2());
        // an old workbook, a zip that is none, a zip that unpacks to very much, bytes that are no text
        assertThat(refusal(registry, DISHONESTY, bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)))
                .singleElement()
                .satisfies(it -> assertThat(it).contains("xls"));
        assertThat(refusal(registry, DISHONESTY, bytes('P', 'K', 3, 4, 1, 2, 3)))
                .singleElement()
                .satisfies(it -> assertThat(it).startsWith("无法读取Excel文件"));
        assertThat(refusal(registry, DISHONESTY, bomb())).containsExactly("Excel文件解压后过大，请分成几个文件导入。");
        assertThat(refusal(registry, DISHONESTY, bytes(0xFF, 0xFF, 0xFF)))
                .singleElement()
                .satisfies(it -> assertThat(it).startsWith("无法识别文件的编码"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aDamagedExcelFileIsNeverTakenOverInPart(long seed) throws IOException {
        // given a good file in which bytes were changed at random
        var registry = Registry.on(Databases.h2());
        byte[] good = sheet(List.of(List.of("统一社会信用代码/身份证号", "名称", "列入日期"), List.of(FIRM, "青山菌业", "2026-05-01")));
        var random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            byte[] damaged = good.clone();
            for (int hit = 0; hit < 3; hit++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            // when imported; then it is taken over or refused in words, and nothing else happens
            try {
                registry.imports.apply(DISHONESTY, damaged, "importer");
            } catch (RegisterRejected refused) {
                assertThat(refused.problems()).isNotEmpty();
            }
        }
        assertThat(registry.rows("dishonest_firm")).isLessThanOrEqualTo(1);
    }

    private static Outcome apply(Registry registry, byte[] file) {
        return registry.imports.apply(DISHONESTY, file, "importer");
    }

    private static List<String> refusal(Registry registry, Register register, byte[] file) {
        var rejected =
                catchThrowableOfType(RegisterRejected.class, () -> registry.imports.apply(register, file, "importer"));
        assertThat(rejected).isNotNull();
        return rejected.problems();
    }

    private static byte[] sheet(List<List<Object>> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("名单");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    Object cell = rows.get(row).get(column);
                    if (cell instanceof LocalDateTime time) {
                        sheet.value(row, column, time);
                        sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
                    } else {
                        sheet.value(row, column, (String) cell);
                    }
                }
            }
        }
        return out.toByteArray();
    }

    private static byte[] bomb() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            byte[] block = new byte[1024 * 1024];
            for (int i = 0; i < 210; i++) {
                zip.write(block);
            }
        }
        return out.toByteArray();
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        IntStream.range(0, values.length).forEach(i -> bytes[i] = (byte) values[i]);
        return Arrays.copyOf(bytes, bytes.length);
    }
}
