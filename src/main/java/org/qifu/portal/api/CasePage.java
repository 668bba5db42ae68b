package org.qifu.portal.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qifu.portal.client.ClientCase;

/** Some of a client's cases. */
@Schema(name = "CasePage", description = "本系统提交的办件，按提交时间从新到旧")
record CasePage(
        List<Item> items,
        @Schema(description = "第几页，从 1 起") int page,
        @Schema(description = "每页最多几条") int size,
        @Schema(description = "共几条") long total) {

    /** One of them. */
    @Schema(name = "CaseItem")
    record Item(
            @Schema(description = "办件编号") String number,
            @Schema(description = "贵系统的编号") @Nullable String sourceNumber,
            @Schema(description = "提交时间") Instant createdAt) {

        static Item of(ClientCase own) {
            return new Item(own.caseNumber(), own.sourceNumber(), own.createdAt());
        }
    }
}
