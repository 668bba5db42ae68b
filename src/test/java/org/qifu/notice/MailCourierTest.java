package org.qifu.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Mails through real servers, one that takes them and one that does not. */
class MailCourierTest {

    private static final Letter LETTER =
            new Letter("notice-7", Channel.MAIL, "wang@firm.example", "已答复\r\nBcc: all@firm.example", "您的问题<b>已答复</b>");

    private static MailCourier courier(int port) {
        var server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(port);
        server.getJavaMailProperties().put("mail.smtp.timeout", "1000");
        server.getJavaMailProperties().put("mail.smtp.connectiontimeout", "1000");
        var beans = new StaticListableBeanFactory();
        beans.addBean("server", server);
        return new MailCourier(
                beans.getBeanProvider(JavaMailSender.class),
                new NoticeSettings("qifu@county.example", List.of(), Duration.ZERO, null));
    }

    @Test
    void aMailIsPlainTextWithOneReceiverAndOneId() throws Exception {
        // given a server; when a letter goes out, whose subject a firm might have a hand in
        var inbox = new GreenMail(ServerSetup.SMTP.dynamicPort());
        inbox.start();
        try {
            courier(inbox.getSmtp().getPort()).deliver(LETTER);

            // then nothing of it is a header or HTML, and its id is the notice's
            MimeMessage mail = inbox.getReceivedMessages()[0];
            assertThat(inbox.getReceivedMessages()).hasSize(1);
            assertThat(mail.getSubject()).isEqualTo("已答复 Bcc: all@firm.example");
            assertThat(mail.getContentType()).startsWith("text/plain");
            assertThat(mail.getContent().toString().strip()).isEqualTo("您的问题<b>已答复</b>");
            assertThat(mail.getMessageID()).isEqualTo("<notice-7@qifu>");
            assertThat(mail.getFrom()[0]).hasToString("qifu@county.example");
        } finally {
            inbox.stop();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 no such mailbox, true",
        "RCPT, 451 try later, false",
        "DATA, 554 refused, true",
        "DATA, 452 full, false",
        "MAIL, 530 log in first, false"
    })
    void aMailboxThatDoesNotExistIsNotTriedAgain(String command, String reply, boolean forGood) throws Exception {
        // given a server that refuses at this command; then what is for good is told from what passes
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var thread = new Thread(() -> refuse(server, command, reply));
            thread.setDaemon(true);
            thread.start();
            Undelivered failure = catchThrowableOfType(
                    Undelivered.class, () -> courier(server.getLocalPort()).deliver(LETTER));
            assertThat(failure.forGood()).isEqualTo(forGood);
            assertThat(failure.silent()).isFalse();
            assertThat(failure).hasMessageContaining(reply.substring(4));
        }
    }

    @Test
    void whoDoesNotAnswerIsNotWaitedFor() throws Exception {
        // given a server that says nothing, and none at all; then both attempts end
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(catchThrowableOfType(
                            Undelivered.class,
                            () -> courier(silent.getLocalPort()).deliver(LETTER)))
                    .matches(Undelivered::silent);
        }
        assertThat(catchThrowableOfType(Undelivered.class, () -> courier(1).deliver(LETTER)))
                .matches(Undelivered::silent);
    }

    private static void refuse(ServerSocket server, String command, String reply) {
        try (var socket = server.accept();
                var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            say(socket.getOutputStream(), "220 test");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                say(socket.getOutputStream(), line.startsWith(command) ? reply : "250 ok");
            }
        } catch (IOException e) {
            // The client went away.
        }
    }

    private static void say(java.io.OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
