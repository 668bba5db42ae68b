package org.qifu.process.task;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qifu.casefile.CaseFacts;
import org.qifu.casefile.CaseFile;
import org.qifu.casefile.Timeline;

/** A case as the rules see it. */
record FactsOfCase(CaseFile file, Timeline timeline) implements CaseFacts {

    @Override
    public String number() {
        return file.number();
    }

    @Override
    public String station() {
        return file.station();
    }

    @Override
    public String channel() {
        return file.channel();
    }

    @Override
    public @Nullable String appealClass() {
        return file.appealClass();
    }

    @Override
    public @Nullable String list() {
        return file.list();
    }

    @Override
    public @Nullable Instant acceptedAt() {
        return file.roundAcceptedAt();
    }

    @Override
    public boolean handledBy(String user) {
        return timeline.handledBy(file.number(), user);
    }

    @Override
    public @Nullable Instant answeredAt() {
        return file.answeredAt();
    }
}
