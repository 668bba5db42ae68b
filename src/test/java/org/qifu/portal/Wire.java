package org.qifu.portal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Sends requests byte by byte as they are written here: HTTP clients would put the worst of them right. */
public final class Wire {

    private static final int PATIENCE = 30_000;

    private final int port;
    private final String from;

    /** From the usual address of this machine. */
    public Wire(int port) {
        this(port, "127.0.0.1");
    }

    /** From an address of this machine, for instance {@code 127.0.0.9}. */
    public Wire(int port, String from) {
        this.port = port;
        this.from = from;
    }

    /** The answer to a request; headers come as whole lines. */
    public Reply send(String method, String target, byte[] body, String... headers) {
        var head = new StringBuilder(method + ' ' + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n");
        Arrays.stream(headers).forEach(line -> head.append(line).append("\r\n"));
        if (body.length > 0 && Arrays.stream(headers).noneMatch(line -> line.startsWith("Transfer-Encoding"))) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        try (var socket = new Socket(InetAddress.getByName("127.0.0.1"), port, InetAddress.getByName(from), 0)) {
            socket.setSoTimeout(PATIENCE);
            var out = socket.getOutputStream();
            out.write((head + "\r\n").getBytes(StandardCharsets.UTF_8));
            out.write(body);
            out.flush();
            return read(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + target, e);
        }
    }

    /** A body in one chunk, whose length nobody is told beforehand. */
    public static byte[] chunked(byte[] body) {
        var chunks = new ByteArrayOutputStream();
        chunks.writeBytes((Integer.toHexString(body.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        chunks.writeBytes(body);
        chunks.writeBytes("\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return chunks.toByteArray();
    }

    private static Reply read(InputStream in) throws IOException {
        byte[] all = in.readAllBytes();
        String text = new String(all, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            throw new IOException("No answer but: " + text);
        }
        String[] lines = text.substring(0, end).split("\r\n");
        Map<String, List<String>> headers = new HashMap<>();
        for (int i = 1; i < lines.length; i++) {
            String[] header = lines[i].split(":", 2);
            headers.put(header[0].toLowerCase(Locale.ROOT), List.of(header[1].strip()));
        }
        return new Reply(Integer.parseInt(lines[0].split(" ")[1]), headers, body(all, end + 4, headers));
    }

    private static byte[] body(byte[] all, int from, Map<String, List<String>> headers) {
        byte[] body = Arrays.copyOfRange(all, from, all.length);
        boolean chunked = headers.getOrDefault("transfer-encoding", List.of()).contains("chunked");
        return chunked ? joined(body) : body;
    }

    private static byte[] joined(byte[] chunks) {
        var body = new ByteArrayOutputStream();
        int at = 0;
        while (true) {
            int line = at;
            while (chunks[line] != '\r') {
                line++;
            }
            int length = Integer.parseInt(new String(chunks, at, line - at, StandardCharsets.US_ASCII), 16);
            if (length == 0) {
                return body.toByteArray();
            }
            body.write(chunks, line + 2, length);
            at = line + 2 + length + 2;
        }
    }
}
