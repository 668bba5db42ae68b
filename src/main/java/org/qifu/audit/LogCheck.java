package org.qifu.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Follows an export from its first line to its last, and says in Chinese what does not fit. */
final class LogCheck {

    /** More than these say nothing new. */
    private static final int MOST = 200;

    private final Map<Long, String> heads;
    private final List<String> problems = new ArrayList<>();
    private final Map<String, Long> marks = new HashMap<>();

    /** Rows that the current block names and that have not been read yet: their hashes by name. */
    private final Map<String, String> expected = new LinkedHashMap<>();

    private long number;
    private @Nullable String hash;
    private long rows;
    private boolean ended;

    /** With the hashes of blocks that are known from elsewhere, by number. */
    LogCheck(Map<Long, String> heads) {
        this.heads = heads;
    }

    void read(LogLine line) {
        if (line instanceof LogLine.Start start) {
            start(start);
        } else if (line instanceof LogLine.Link link) {
            block(link.block());
        } else if (line instanceof LogLine.Row row) {
            row(row.row());
        } else if (line instanceof LogLine.Unnamed unnamed) {
            missing();
            problem("多出的记录：" + unnamed.source() + " 第" + unnamed.id() + "行没有封存过，是事后插入的");
        } else if (line instanceof LogLine.End end) {
            end(end);
        }
    }

    /** Everything that was found, when all lines have been read; the most serious may be cut off behind two hundred. */
    List<String> problems() {
        if (!ended) {
            problem("导出文件不完整：没有结束行");
        }
        heads.keySet().stream()
                .filter(known -> known > number)
                .max(Long::compare)
                .ifPresent(known -> problem("末尾被截断：应用日志里已有第" + known + "块，链条只到第" + number + "块"));
        return problems;
    }

    long number() {
        return number;
    }

    long rows() {
        return rows;
    }

    private void start(LogLine.Start start) {
        number = start.from() - 1;
        hash = start.from() == 1 ? Block.BEFORE_THE_FIRST : heads.get(number);
    }

    private void block(Block block) {
        missing();
        if (block.number() != number + 1) {
            problem("第" + (number + 1) + "块缺失或次序不对，读到的是第" + block.number() + "块");
        }
        if (hash != null && !block.previous().equals(hash)) {
            problem("第" + block.number() + "块不接在前一块之后");
        }
        if (!block.computed().equals(block.hash())) {
            problem("第" + block.number() + "块的内容与它的哈希不符");
        }
        String known = heads.get(block.number());
        if (known != null && !known.equals(block.hash())) {
            problem("第" + block.number() + "块与应用日志里记下的哈希不同，链条是重新做的");
        }
        block.marks().forEach(mark -> goesOn(block, mark));
        block.rows().forEach(row -> expect(block, row));
        number = block.number();
        hash = block.hash();
    }

    private void goesOn(Block block, Block.Mark mark) {
        Long before = marks.put(mark.source(), mark.lastId());
        if (before != null && before > mark.lastId()) {
            problem("第" + block.number() + "块倒退了：" + mark.source() + " 从第" + before + "行退到第" + mark.lastId() + "行");
        }
    }

    private void expect(Block block, Block.Named row) {
        if (expected.put(name(row.source(), row.id()), row.hash()) != null) {
            problem("第" + block.number() + "块重复封存 " + row.source() + " 第" + row.id() + "行");
        }
    }

    private void row(SealedRow row) {
        rows++;
        String sealed = expected.remove(name(row.source(), row.id()));
        if (sealed == null) {
            problem("多出的记录：" + row.source() + " 第" + row.id() + "行不在第" + number + "块里");
        } else if (!sealed.equals(row.hash())) {
            problem("记录被改动：" + row.source() + " 第" + row.id() + "行（第" + number + "块）");
        }
    }

    /** What a block names and nobody has read was removed from its table. */
    private void missing() {
        expected.keySet().forEach(name -> problem("记录被删除：" + name + "（第" + number + "块）"));
        expected.clear();
    }

    private void end(LogLine.End end) {
        missing();
        ended = true;
        if (end.last() != number) {
            problem("导出文件不完整：应到第" + end.last() + "块，只到第" + number + "块");
        }
    }

    private void problem(String sentence) {
        if (problems.size() < MOST) {
            problems.add(sentence);
        }
    }

    private static String name(String source, long id) {
        return source + " 第" + id + "行";
    }
}
