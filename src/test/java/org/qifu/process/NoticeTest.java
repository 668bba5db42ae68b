package org.qifu.process;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.BeforeEach;
import org.qifu.notice.Channel;
import org.qifu.notice.NoticeEvent;
import org.qifu.notice.NoticeLog;
import org.qifu.notice.TestGateway;
import org.qifu.process.staff.Accounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Cases whose firms and officials are told by a real mail server and a real gateway. */
abstract class NoticeTest extends GuidanceTest {

    protected static final GreenMail INBOX = new GreenMail(ServerSetup.SMTP.dynamicPort());
    protected static final TestGateway GATEWAY = new TestGateway();
    protected static final String FIRM = "wang@firm.example";

    static {
        INBOX.start();
    }

    @Autowired
    protected NoticeLog log;

    @DynamicPropertySource
    static void channels(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> INBOX.getSmtp().getPort());
        registry.add("qifu.notice.from", () -> "qifu@county.example");
        registry.add("qifu.notice.rest", () -> "0s");
        registry.add("qifu.notice.gateway.url", GATEWAY::url);
        registry.add("qifu.notice.gateway.secret", () -> TestGateway.SECRET);
        registry.add("qifu.notice.gateway.timeout", () -> "5s");
        registry.add("qifu.portal.base-url", () -> "https://qf.example");
    }

    @BeforeEach
    void emptyInboxes() throws Exception {
        INBOX.purgeEmailFromAllMailboxes();
        GATEWAY.reset();
        for (String group : List.of("anwen-agency", "anwen-appeals", "anwen-office")) {
            if (identity.createUserQuery().userId("n-" + group).count() == 0) {
                Accounts.create(identity, "n-" + group, group, "only-in-tests-1", group);
            }
            User user = identity.createUserQuery().userId("n-" + group).singleResult();
            user.setEmail(group + "@county.example");
            identity.saveUser(user);
        }
    }

    /** An application that names a mail address. */
    protected static Map<String, Object> mailed(Map<String, Object> application) {
        return Forms.with(application, "contactEmail", FIRM);
    }

    /** Subjects of the mails to an address. */
    protected static List<String> subjects(String address) {
        return mails(address).stream().map(NoticeTest::subject).toList();
    }

    /** The text of the one mail to the firm whose subject begins so. */
    protected static String mail(String subject) {
        List<MimeMessage> found = mails(FIRM).stream()
                .filter(mail -> subject(mail).startsWith(subject))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " mails 「" + subject + "」 among " + subjects(FIRM));
        }
        try {
            return found.get(0).getContent().toString();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<MimeMessage> mails(String address) {
        return Arrays.stream(INBOX.getReceivedMessages())
                .filter(mail -> receiver(mail).equals(address))
                .toList();
    }

    private static String receiver(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Texts that the gateway sent to this receiver. */
    protected static List<String> messages(String to) {
        return GATEWAY.messages().values().stream()
                .filter(message -> message.get("to").asText().equals(to))
                .map(message -> message.get("text").asText())
                .toList();
    }

    /** The log's one line of this event by this channel. */
    protected NoticeLog.Logged logged(String number, NoticeEvent event, Channel channel) {
        List<NoticeLog.Logged> found = log.of(number).stream()
                .filter(notice -> notice.event() == event && notice.channel() == channel)
                .toList();
        if (found.size() != 1) {
            throw new AssertionError("Expected one " + event + " by " + channel + " among " + log.of(number));
        }
        return found.get(0);
    }
}
