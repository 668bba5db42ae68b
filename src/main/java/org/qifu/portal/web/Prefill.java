package org.qifu.portal.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qifu.catalogue.GuidanceItem;
import org.qifu.catalogue.GuidanceItems;
import org.qifu.catalogue.ItemVersion;
import org.qifu.catalogue.ServiceItem;
import org.qifu.catalogue.ServiceItemVersion;
import org.qifu.catalogue.ServiceItems;
import org.qifu.publication.Policies;
import org.qifu.publication.Policy;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/**
 * What a form begins with when it is opened from an item or a policy. The address names it by code; words in an address
 * would be anybody's.
 */
@Component
class Prefill {

    private final GuidanceItems guidance;
    private final ServiceItems services;
    private final Policies policies;

    Prefill(GuidanceItems guidance, ServiceItems services, Policies policies) {
        this.guidance = guidance;
        this.services = services;
        this.policies = policies;
    }

    /** The first words of the need; empty when the address names nothing that is offered. */
    Optional<String> need(MultiValueMap<String, String> asked) {
        return Stream.of(item(asked), service(asked), policy(asked))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> item(MultiValueMap<String, String> asked) {
        return codes(asked, "item")
                .flatMap(code -> guidance.history(code).stream().limit(1))
                .map(ItemVersion::item)
                .filter(GuidanceItem::active)
                .map(item -> "点单：" + item.name() + "（" + String.join("、", item.contents()) + "）")
                .findFirst();
    }

    private Optional<String> service(MultiValueMap<String, String> asked) {
        return codes(asked, "service")
                .flatMap(code -> services.history(code).stream().limit(1))
                .map(ServiceItemVersion::item)
                .filter(ServiceItem::published)
                .map(item -> "涉企服务事项“" + item.name() + "”：")
                .findFirst();
    }

    private Optional<String> policy(MultiValueMap<String, String> asked) {
        return codes(asked, "policy")
                .flatMap(id -> policies.find(id).stream())
                .map(Prefill::words)
                .findFirst();
    }

    private static String words(Policy policy) {
        return (policy.automatic() ? "没有享受到免申即享政策《" : "申请政策《") + policy.title() + "》：";
    }

    /** Without those that PostgreSQL would not even look for. */
    private static Stream<String> codes(MultiValueMap<String, String> asked, String name) {
        return asked.getOrDefault(name, List.of()).stream().filter(code -> code.indexOf('\0') < 0);
    }
}
