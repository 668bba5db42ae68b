package org.qifu.guidance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.qifu.casefile.PlainText;

/**
 * 协同指导: the part of one cooperating department in the one opinion (R-DSP-04, R-SVC-06).
 *
 * @param minutes working time spent, in minutes
 */
public record Contribution(
        @NotBlank(message = "请填写") @PlainText String content,
        @Size(max = 50, message = "请控制在50项以内") List<@Valid @NotNull(message = "请填写") Finding> findings,

        @Size(max = 50, message = "请控制在50项以内")
        List<@NotBlank(message = "请选择") @PlainText(max = 64, lines = false) String> servedBy,

        @NotNull(message = "请填写") @Min(value = 1, message = "请填写用时，至少1分钟") @Max(value = 10000, message = "请核对用时")
        Integer minutes) {

    /** Nothing found is an empty list. */
    public Contribution {
        findings = findings == null ? List.of() : findings;
        servedBy = servedBy == null ? List.of() : servedBy;
    }

    /** Whether a finding is to be followed by further supervision (R-SVC-15). */
    public boolean supervises() {
        return findings.stream().anyMatch(finding -> finding.outcome() == Finding.Outcome.SUPERVISE);
    }

    /** The same part with these findings. */
    public Contribution with(List<Finding> others) {
        return new Contribution(content, others, servedBy, minutes);
    }
}
