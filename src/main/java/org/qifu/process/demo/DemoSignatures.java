package org.qifu.process.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.qifu.attachment.Attachment;
import org.qifu.attachment.Attachments;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The picture of a signature, as somebody who served would upload it. */
@Component
@Profile("demo")
class DemoSignatures {

    private final Attachments attachments;

    DemoSignatures(Attachments attachments) {
        this.attachments = attachments;
    }

    void add(String number, String user) {
        try {
            attachments.add(
                    number, Attachment.Kind.SIGNATURE, "服务对象签字.png", new ClassPathResource("demo/signature.png"), user);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
