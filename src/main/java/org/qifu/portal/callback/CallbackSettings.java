package org.qifu.portal.callback;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How other systems are told of their cases.
 *
 * @param connectTimeout how long a receiver may take to be reached
 * @param answerTimeout how long an attempt may take in all, from the call to the status of the answer
 * @param rest how long a receiver that did not answer at all is left alone
 * @param atOnce how many attempts run at once on a node; fewer than the threads of the job executor, so that limits of
 *     cases never wait for somebody else's server
 * @param allowHttp whether plain HTTP is allowed
 * @param allowPrivate networks that may be called although they are private, such as {@code 10.20.0.0/16}
 * @param link what a case's number is put behind to make the address of its page
 */
@ConfigurationProperties("qifu.callback")
record CallbackSettings(
        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("10s") Duration answerTimeout,
        @DefaultValue("1m") Duration rest,
        @DefaultValue("2") int atOnce,
        @DefaultValue("false") boolean allowHttp,
        @DefaultValue List<String> allowPrivate,
        String link) {}
