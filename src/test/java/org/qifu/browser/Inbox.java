package org.qifu.browser;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A real mail server, and what a firm finds in its box there. */
final class Inbox {

    private static final Pattern LINK = Pattern.compile(ConnectedTest.PUBLIC + "(/\\S+)");

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

    Inbox() {
        server.start();
    }

    int port() {
        return server.getSmtp().getPort();
    }

    void empty() {
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Subjects of the mails to an address, without the number of the case behind, in the order in which they came. */
    List<String> subjects(String address) {
        return mails(address)
                .map(mail -> read(mail::getSubject).replaceFirst("（.*", ""))
                .toList();
    }

    /** The text of the newest mail with this subject to an address. */
    String newest(String address, String subject) {
        List<String> texts = texts(address, subject);
        if (texts.isEmpty()) {
            throw new AssertionError("No 「" + subject + "」 among " + subjects(address));
        }
        return texts.get(texts.size() - 1);
    }

    /** The texts of all mails with this subject to an address, in the order in which they came. */
    List<String> texts(String address, String subject) {
        return mails(address)
                .filter(mail -> read(mail::getSubject).startsWith(subject))
                .map(mail -> read(() -> mail.getContent().toString()))
                .toList();
    }

    /** The path of the portal to which a mail leads. */
    static String link(String mail) {
        Matcher link = LINK.matcher(mail);
        if (!link.find()) {
            throw new AssertionError("No link in: " + mail);
        }
        return link.group(1);
    }

    private Stream<MimeMessage> mails(String address) {
        return Stream.of(server.getReceivedMessages())
                .filter(mail ->
                        read(() -> mail.getAllRecipients()[0].toString()).equals(address));
    }

    private static String read(Part part) {
        try {
            return part.read();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Part {
        String read() throws MessagingException, IOException;
    }
}
