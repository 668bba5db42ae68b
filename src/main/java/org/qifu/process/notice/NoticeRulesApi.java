package org.qifu.process.notice;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.authorization.Groups;
import org.qifu.notice.Audience;
import org.qifu.notice.Channel;
import org.qifu.notice.NoticeEvent;
import org.qifu.notice.NoticeKey;
import org.qifu.notice.NoticeRefused;
import org.qifu.notice.NoticeRule;
import org.qifu.notice.NoticeRules;
import org.qifu.notice.NoticeTemplate;
import org.qifu.notice.NoticeTemplates;
import org.qifu.notice.OutdatedNotice;
import org.qifu.process.staff.Caller;
import org.qifu.process.task.SentEntry;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is told of what by which channel and in which words; administrators change it. */
@RestController
@RequestMapping("/api/notices")
class NoticeRulesApi {

    private static final String KEY = "/{event}/{audience}/{channel}";

    private final NoticeRules rules;
    private final NoticeTemplates templates;
    private final SentEntry entries;
    private final Caller caller;

    NoticeRulesApi(NoticeRules rules, NoticeTemplates templates, SentEntry entries, Caller caller) {
        this.rules = rules;
        this.templates = templates;
        this.entries = entries;
        this.caller = caller;
    }

    /** Every rule. */
    @GetMapping("/rules")
    List<NoticeRule> rules() {
        allow();
        return rules.all();
    }

    /** Switches a rule on or off. */
    @PutMapping("/rules" + KEY)
    NoticeRule put(@PathVariable Map<String, String> address, @RequestBody String content) {
        allow();
        RuleEntry entry = entries.require(content, RuleEntry.class);
        return rules.save(key(address), entry.enabled(), entry.byPhone(), entry.basedOn(), caller.user());
    }

    /** Every text in force. */
    @GetMapping("/templates")
    List<NoticeTemplate> templates() {
        allow();
        return templates.current();
    }

    /** All versions of a text, the latest first. */
    @GetMapping("/templates" + KEY)
    List<NoticeTemplate> history(@PathVariable Map<String, String> address) {
        allow();
        return templates.history(key(address));
    }

    /** Makes the next version of a text. */
    @PutMapping("/templates" + KEY)
    NoticeTemplate putText(@PathVariable Map<String, String> address, @RequestBody String content) {
        allow();
        TemplateEntry entry = entries.require(content, TemplateEntry.class);
        return templates.save(key(address), entry.subject(), entry.body(), entry.basedOn(), caller.user());
    }

    /** How a text would look; keeps nothing. */
    @PostMapping("/templates" + KEY + "/preview")
    Map<String, String> preview(@PathVariable Map<String, String> address, @RequestBody String content) {
        allow();
        TemplateEntry entry = entries.require(content, TemplateEntry.class);
        NoticeKey key = key(address);
        return Map.of("subject", templates.preview(key, entry.subject()), "body", templates.preview(key, entry.body()));
    }

    @ExceptionHandler
    ProblemDetail outdated(OutdatedNotice outdated) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, outdated.getMessage() + "。");
    }

    @ExceptionHandler
    ProblemDetail refused(NoticeRefused refused) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, refused.getMessage() + "。");
    }

    private static NoticeKey key(Map<String, String> address) {
        try {
            return new NoticeKey(
                    NoticeEvent.valueOf(String.valueOf(address.get("event"))),
                    Audience.valueOf(String.valueOf(address.get("audience"))),
                    Channel.valueOf(String.valueOf(address.get("channel"))));
        } catch (IllegalArgumentException e) {
            throw SentEntry.refused("没有这样的通知事项、对象或者渠道，请查看规则清单");
        }
    }

    private void allow() {
        caller.requireIn(Groups.CAMUNDA_ADMIN);
    }
}
