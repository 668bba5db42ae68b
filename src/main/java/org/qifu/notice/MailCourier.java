package org.qifu.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Mails as plain text through the server of {@code spring.mail.host}; without one no mail is sent. */
@Component
class MailCourier implements Courier {

    private final ObjectProvider<JavaMailSender> sender;
    private final NoticeSettings settings;

    MailCourier(ObjectProvider<JavaMailSender> sender, NoticeSettings settings) {
        this.sender = sender;
        this.settings = settings;
    }

    @Override
    public Set<Channel> channels() {
        return sender.getIfAvailable() == null ? Set.of() : Set.of(Channel.MAIL);
    }

    @Override
    public void deliver(Letter letter) throws Undelivered {
        JavaMailSender server = sender.getObject();
        try {
            server.send(message(server, letter));
        } catch (MailSendException e) {
            throw e.getMessageExceptions().length == 0 ? undelivered(e) : undelivered(e.getMessageExceptions()[0]);
        } catch (MailException | MessagingException e) {
            throw undelivered(e);
        }
    }

    private MimeMessage message(JavaMailSender server, Letter letter) throws MessagingException {
        MimeMessage message = server.createMimeMessage();
        var mail = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        mail.setTo(letter.to());
        String from = from(server);
        if (from != null) {
            mail.setFrom(from);
        }
        mail.setSubject(letter.subject().replaceAll("[\\r\\n]+", " "));
        mail.setText(letter.text(), false);
        // Mail programs show a repeated message of the same id once.
        message.setHeader("Message-ID", "<" + letter.id() + "@qifu>");
        return message;
    }

    private @Nullable String from(JavaMailSender server) {
        if (settings.from() != null) {
            return settings.from();
        }
        return server instanceof JavaMailSenderImpl account ? account.getUsername() : null;
    }

    private static Undelivered undelivered(Exception e) {
        List<Throwable> causes = causes(e);
        // The server's own words stand in the innermost exception.
        String reason = causes.stream().map(Throwable::getMessage).distinct().collect(Collectors.joining("；"));
        if (causes.stream().anyMatch(MailCourier::refused)) {
            return Undelivered.forGood(reason);
        }
        boolean silent = causes.stream().anyMatch(IOException.class::isInstance);
        return silent ? Undelivered.silent(reason) : Undelivered.forNow(reason);
    }

    private static List<Throwable> causes(Exception e) {
        var causes = new ArrayList<Throwable>();
        Throwable cause = e;
        while (cause != null) {
            causes.add(cause);
            cause = cause instanceof MessagingException mail ? mail.getNextException() : cause.getCause();
        }
        return causes;
    }

    /** The server knows no such mailbox, or will never take the message; a wrong password is no fault of the address. */
    private static boolean refused(Throwable cause) {
        if (cause instanceof SMTPAddressFailedException address) {
            return address.getReturnCode() >= 500;
        }
        if (cause instanceof SMTPSendFailedException message) {
            int code = message.getReturnCode();
            return code >= 550 && code < 560;
        }
        return cause instanceof AddressException;
    }
}
