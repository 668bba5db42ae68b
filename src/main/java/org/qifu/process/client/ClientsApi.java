package org.qifu.process.client;

import java.util.List;
import org.camunda.bpm.engine.authorization.Groups;
import org.qifu.portal.client.ApiClient;
import org.qifu.portal.client.ApiClients;
import org.qifu.portal.client.ClientKeys;
import org.qifu.portal.client.IssuedKey;
import org.qifu.process.staff.Caller;
import org.qifu.process.task.SentEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The systems that may use {@code /api/v1}, and their keys, kept by administrators. */
@RestController
@RequestMapping("/api/clients")
class ClientsApi {

    private static final Logger LOG = LoggerFactory.getLogger(ClientsApi.class);

    private final ApiClients clients;
    private final ClientKeys keys;
    private final SentEntry entries;
    private final Caller caller;

    ClientsApi(ApiClients clients, ClientKeys keys, SentEntry entries, Caller caller) {
        this.clients = clients;
        this.keys = keys;
        this.entries = entries;
        this.caller = caller;
    }

    /** Every client, revoked ones included. */
    @GetMapping
    List<ClientView> list() {
        allow();
        return clients.all().stream().map(this::view).toList();
    }

    /** Adds a client, or changes its name, scopes and limit; keys are issued apart. */
    @PutMapping("/{id}")
    ClientView put(@PathVariable("id") String id, @RequestBody String content) {
        allow();
        ClientEntry entry = entries.require(content, ClientEntry.class);
        if (!id.matches("[a-z0-9][a-z0-9-]{1,39}")) {
            throw SentEntry.refused("系统编号由小写字母、数字和连字符组成，2到40个字符");
        }
        ApiClient saved = clients.save(id, entry.name(), entry.granted(), entry.limit(), caller.user());
        LOG.info("{} keeps API client {} with {}", caller.user(), id, saved.scopes());
        return view(saved);
    }

    /** A new key, shown here only; older ones keep opening until they are revoked. */
    @PostMapping("/{id}/keys")
    ResponseEntity<IssuedKey> issue(@PathVariable("id") String id) {
        allow();
        if (require(id).revokedAt() != null) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, "这个系统已被撤销，不能再发放密钥。");
        }
        IssuedKey issued = keys.issue(id, caller.user());
        LOG.info("{} issues key {} of API client {}", caller.user(), issued.id(), id);
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(issued);
    }

    /** Takes one key out of use at once. */
    @DeleteMapping("/{id}/keys/{key}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revokeKey(@PathVariable("id") String id, @PathVariable("key") long key) {
        allow();
        if (!keys.revoke(require(id).id(), key)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这个密钥，或者它已被撤销。");
        }
        LOG.info("{} revokes key {} of API client {}", caller.user(), key, id);
    }

    /** Lets a client in no more, for good. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable("id") String id) {
        allow();
        clients.revoke(require(id).id());
        LOG.info("{} revokes API client {}", caller.user(), id);
    }

    private ApiClient require(String id) {
        return clients.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这个系统。"));
    }

    private ClientView view(ApiClient client) {
        return ClientView.of(client, keys.of(client.id()));
    }

    private void allow() {
        caller.requireIn(Groups.CAMUNDA_ADMIN);
    }
}
