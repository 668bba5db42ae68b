/** What firms and other systems ask for: cases opened, followed, changed and rated. Pages and {@code /api/v1} share it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "appeal",
            "archive",
            "attachment",
            "casefile",
            "catalogue",
            "deadline",
            "dispatch",
            "enquiry",
            "enterprise",
            "evaluation",
            "guidance",
            "intake",
            "notice",
            "organisation",
            "publication",
            "revisit"
        })
package org.qifu.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
