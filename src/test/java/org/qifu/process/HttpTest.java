package org.qifu.process;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.qifu.process.staff.Accounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.RequestEntity;
import org.springframework.http.ResponseEntity;

/** Calls our own addresses over HTTP, as users who are a member of the group of the same name. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Tag("http")
abstract class HttpTest extends FlowTest {

    protected static final String PASSWORD = "only-in-tests-1";

    @Autowired
    private TestRestTemplate http;

    @BeforeEach
    void users() {
        for (String group : List.of("camunda-admin", "supervisors", "coordination", "anwen-office", "yushan-office")) {
            Accounts.create(identity, user(group), group, PASSWORD, group);
        }
    }

    protected ResponseEntity<byte[]> get(String group, String address) {
        return http.withBasicAuth(user(group), PASSWORD).getForEntity(URI.create(address), byte[].class);
    }

    protected ResponseEntity<String> post(String group, String address, byte[] csv) {
        return post(group, address, "text/csv", csv);
    }

    protected ResponseEntity<String> post(String group, String address, String type, byte[] content) {
        var request = RequestEntity.method(HttpMethod.POST, URI.create(address))
                .header(HttpHeaders.CONTENT_TYPE, type)
                .accept(MediaType.ALL)
                .body(content);
        return http.withBasicAuth(user(group), PASSWORD).exchange(request, String.class);
    }

    protected ResponseEntity<String> put(String group, String address, String type, String body) {
        var request = RequestEntity.method(HttpMethod.PUT, URI.create(address))
                .header(HttpHeaders.CONTENT_TYPE, type)
                .body(body);
        return http.withBasicAuth(user(group), PASSWORD).exchange(request, String.class);
    }

    protected ResponseEntity<String> delete(String group, String address) {
        var request = RequestEntity.delete(URI.create(address)).build();
        return http.withBasicAuth(user(group), PASSWORD).exchange(request, String.class);
    }

    /** Nobody in particular. */
    protected ResponseEntity<String> anonymous(String address) {
        return http.getForEntity(URI.create(address), String.class);
    }

    /** Id of the member of a group. */
    protected static String user(String group) {
        return "u-" + group;
    }
}
