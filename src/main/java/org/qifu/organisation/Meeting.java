package org.qifu.organisation;

import java.time.LocalDate;
import java.util.List;

/**
 * A meeting between government and enterprises (R-ORG-11). Throws {@link IllegalArgumentException} without theme or
 * participant.
 *
 * @param host code of the station or centre that held it
 * @param heldOn date in Asia/Shanghai
 * @param cases numbers of the cases discussed, maybe none
 * @param decisions what was decided, maybe nothing; each with its owner
 */
public record Meeting(
        String host,
        Kind kind,
        LocalDate heldOn,
        String theme,
        List<String> participants,
        List<String> cases,
        List<Decision> decisions) {

    /** The two sorts of meeting the documents name. */
    public enum Kind {
        /** 政企沟通会. */
        DIALOGUE,
        /** 营商环境疑难问题协调会. */
        COORDINATION
    }

    /** What was decided, and who sees to it. */
    public record Decision(String text, String owner) {

        public Decision {
            text = Required.text(text, "会议决定");
            owner = Required.text(owner, "会议决定的责任人");
        }
    }

    public Meeting {
        theme = Required.text(theme, "会议主题");
        participants = Required.texts(participants, "参会人员");
        cases = List.copyOf(cases);
        decisions = List.copyOf(decisions);
    }
}
