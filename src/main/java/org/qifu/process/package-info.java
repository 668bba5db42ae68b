/** The engine: deployment, listeners, and one small delegate for each service task of the models. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "appeal",
            "archive",
            "audit",
            "attachment",
            "casefile",
            "catalogue",
            "deadline",
            "dispatch",
            "enquiry",
            "enterprise",
            "evaluation",
            "guidance",
            "improvement",
            "intake",
            "ledger",
            "notice",
            "operation",
            "organisation",
            "portal",
            "portal :: callback",
            "portal :: client",
            "publication",
            "report",
            "revisit"
        })
package org.qifu.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
