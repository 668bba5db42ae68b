package org.qifu.enterprise;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks at the cells of one entry and brings each into the shape it is stored in. */
@Component
class EntryCheck {

    private static final String UNREADABLE = "(?s).*[\\p{Cc}\\p{Cs}\\uFFFD].*|.*<[A-Za-z/!?].*";

    private final Vocabulary vocabulary;
    private final Clock clock;

    EntryCheck(Vocabulary vocabulary, Clock clock) {
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    /** The entry with what is wrong with it; its values are of use only when nothing is. */
    Checked check(Register register, Map<String, String> cells) {
        var values = new LinkedHashMap<String, String>();
        var faults = new ArrayList<Fault>();
        for (Column column : register.columns()) {
            String text = cells.getOrDefault(column.name(), "").strip();
            if (!text.isEmpty()) {
                read(column, text, values, faults);
            } else if (column.required()) {
                faults.add(Fault.of(column, "请填写"));
            }
        }
        if (faults.isEmpty()) {
            faults.addAll(together(register, values));
        }
        return new Checked(values, faults);
    }

    /** What is wrong with the values of an entry taken together: its days run forward, and a listed firm has a number. */
    List<Fault> together(Register register, Map<String, String> values) {
        var faults = new ArrayList<Fault>();
        String earlier = "";
        for (Column column : register.columns()) {
            String value = values.get(column.name());
            if (value != null && (column.day() || column.time())) {
                if (value.compareTo(earlier) < 0) {
                    faults.add(Fault.of(column, "不能早于前面的日期或时间"));
                }
                earlier = value;
            }
        }
        if ("FIRM".equals(values.get("category")) && !vocabulary.number(values.getOrDefault("subject", ""))) {
            faults.add(new Fault("subject", "内容", "类别为对象时，请填写有效的统一社会信用代码或身份证号"));
        }
        return faults;
    }

    private void read(Column column, String text, Map<String, String> values, List<Fault> faults) {
        String advice = text.length() > column.max()
                ? "请控制在" + column.max() + "字以内"
                : text.matches(UNREADABLE) ? "请去掉换行、网页标签和无法识别的字符" : null;
        String value = advice == null ? value(column, text) : null;
        if (value != null) {
            values.put(column.name(), value);
        } else {
            faults.add(Fault.of(column, advice == null ? advice(column) : advice));
        }
    }

    private @Nullable String value(Column column, String text) {
        return switch (column.kind()) {
            case NUMBER -> number(text.toUpperCase(Locale.ROOT));
            case TEXT -> text;
            case MATTERS -> matters(text);
            case CHOICE ->
                column.choices().containsValue(text) ? text : column.choices().get(text);
            case DAY -> text(Moments.day(text));
            case PAST_DAY -> past(Moments.day(text));
            case PAST_TIME -> past(Moments.time(text));
        };
    }

    private static String advice(Column column) {
        return switch (column.kind()) {
            case NUMBER -> "校验不通过，请核对18位统一社会信用代码或身份证号；从表格导入的，请把该列设为文本格式";
            case CHOICE -> "应为" + column.choices().keySet().stream().sorted().collect(Collectors.joining("、")) + "之一";
            case DAY -> "应为日期，写作2026-01-31";
            case PAST_DAY -> "应为不晚于今天的日期，写作2026-01-31";
            case PAST_TIME -> "应为不晚于现在的时间，写作2026-01-31 09:30";
            case TEXT, MATTERS -> "请填写";
        };
    }

    private @Nullable String number(String text) {
        return vocabulary.number(text) ? text : null;
    }

    private @Nullable String matters(String text) {
        String matters = Arrays.stream(text.split("[、，,；;]"))
                .map(String::strip)
                .filter(matter -> !matter.isEmpty())
                .map(vocabulary::matter)
                .distinct()
                .collect(Collectors.joining("、"));
        return matters.isEmpty() ? null : matters;
    }

    private @Nullable String past(@Nullable LocalDate day) {
        return day == null || day.isAfter(now().toLocalDate()) ? null : day.toString();
    }

    private @Nullable String past(@Nullable LocalDateTime time) {
        return time == null || time.isAfter(now()) ? null : time.toString();
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private LocalDateTime now() {
        return Moments.local(clock.instant());
    }

    /** An entry and its faults. */
    record Checked(Map<String, String> values, List<Fault> faults) {}
}
