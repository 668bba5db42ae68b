package org.qifu.process.session;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputFilter.FilterInfo;
import java.io.ObjectInputFilter.Status;
import java.io.ObjectInputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.SerializingConverter;

/**
 * How what a session holds is written to its row and read again. What cannot be read counts as absent, so that after an
 * upgrade whose classes differ people log in again instead of meeting an error; and only classes that sessions are known
 * to hold are made, so that a row that somebody has forged runs nothing.
 */
final class SessionBytes {

    private static final Logger LOG = LoggerFactory.getLogger(SessionBytes.class);

    private static final ObjectInputFilter KNOWN = ObjectInputFilter.Config.createFilter("maxbytes=1000000;maxdepth=50;"
            + "java.lang.*;java.util.*;java.util.concurrent.*;java.time.*;java.net.URL;java.net.URI;"
            + "org.springframework.security.**;org.springframework.web.servlet.FlashMap;org.springframework.util.*;"
            + "org.camunda.bpm.webapp.impl.security.**;org.qifu.**;!*");

    private SessionBytes() {}

    static ConversionService conversion() {
        var conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversion.addConverter(byte[].class, Object.class, SessionBytes::read);
        return conversion;
    }

    private static Status known(FilterInfo info) {
        Status status = KNOWN.checkInput(info);
        if (status == Status.REJECTED) {
            LOG.warn("No session is known to hold {}", info.serialClass());
        }
        return status;
    }

    private static @Nullable Object read(byte[] bytes) {
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            in.setObjectInputFilter(SessionBytes::known);
            return in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            LOG.warn("Something in a session cannot be read and is left out: {}", e.toString());
            return null;
        }
    }
}
