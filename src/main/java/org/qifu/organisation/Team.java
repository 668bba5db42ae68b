package org.qifu.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The three levels of a station's team (R-ORG-10).
 *
 * @param head 一把手, null until named
 * @param deputy 分管领导, null until named
 * @param backbone 业务骨干
 */
public record Team(@Nullable String head, @Nullable String deputy, List<String> backbone) {

    public Team {
        backbone = List.copyOf(backbone);
    }
}
