package org.qifu.portal.api;

import static java.util.stream.Collectors.toMap;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qifu.catalogue.GuidanceItem;
import org.qifu.catalogue.GuidanceItems;
import org.qifu.catalogue.ItemVersion;
import org.qifu.catalogue.ServiceClass;
import org.qifu.catalogue.ServiceItem;
import org.qifu.catalogue.ServiceItemVersion;
import org.qifu.catalogue.ServiceItems;
import org.qifu.catalogue.ServiceType;
import org.qifu.catalogue.ServiceTypes;
import org.qifu.organisation.Organisation;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What there is to ask for, and where: open to everybody. */
@RestController
@RequestMapping(path = ApiPath.ROOT, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "目录", description = "服务类型、指导服务事项、涉企服务事项清单、受理站点，无需登录")
@SecurityRequirements
class CatalogueApi {

    private final ServiceTypes types;
    private final GuidanceItems items;
    private final ServiceItems services;
    private final Organisation organisation;

    CatalogueApi(ServiceTypes types, GuidanceItems items, ServiceItems services, Organisation organisation) {
        this.types = types;
        this.items = items;
        this.services = services;
        this.organisation = organisation;
    }

    @GetMapping("/service-types")
    @Operation(operationId = "listServiceTypes", summary = "预约服务类型", description = "按申请表的顺序。")
    List<ServiceType> serviceTypes() {
        return types.all();
    }

    @GetMapping("/guidance-items")
    @Operation(operationId = "listGuidanceItems", summary = "指导服务事项", description = "现行的事项。")
    List<Item> guidanceItems() {
        return items.current().stream()
                .map(ItemVersion::item)
                .filter(GuidanceItem::active)
                .map(this::item)
                .toList();
    }

    @GetMapping("/service-items")
    @Operation(operationId = "listServiceItems", summary = "涉企服务事项清单", description = "已公布的事项，按编码排列：省级指导目录的，和本地补充的。")
    List<Service> serviceItems() {
        var classes = services.classes().stream().collect(toMap(ServiceClass::code, ServiceClass::name));
        return services.current().stream()
                .map(ServiceItemVersion::item)
                .filter(ServiceItem::published)
                .map(item -> service(item, classes.getOrDefault(item.classCode(), "")))
                .toList();
    }

    @GetMapping("/stations")
    @Operation(operationId = "listStations", summary = "企业服务站点（窗口）", description = "受理办件的站点。")
    List<Place> stations() {
        return organisation.stations().stream()
                .map(station -> new Place(station.code(), station.name(), station.address(), station.phone()))
                .toList();
    }

    private Item item(GuidanceItem item) {
        List<String> departments =
                item.departments().stream().map(organisation::name).toList();
        return new Item(
                item.code(), item.name(), item.stage(), item.industry(), item.size(), item.contents(), departments);
    }

    private static Service service(ServiceItem item, String className) {
        return new Service(
                item.code(),
                item.seq(),
                className,
                item.name(),
                item.description(),
                item.body(),
                item.scope(),
                item.handling(),
                item.local());
    }

    /** A row of the directory of services for enterprises. */
    @Schema(name = "ServiceItem", description = "涉企服务事项")
    record Service(
            @Schema(description = "编码，前两位为一级分类") String code,
            @Schema(description = "序号") String seq,
            @Schema(description = "一级分类") String className,
            @Schema(description = "二级分类，即事项名称") String name,
            @Schema(description = "服务简介") @Nullable String description,
            @Schema(description = "责任部门") @Nullable String departments,
            @Schema(description = "服务范围，仅本地事项") @Nullable String scope,
            @Schema(description = "办理方式，仅本地事项") @Nullable String handling,
            @Schema(description = "是否本地补充") boolean local) {}

    /** A guidance item. */
    @Schema(name = "GuidanceItem", description = "指导服务事项")
    record Item(
            @Schema(description = "事项代码") String code,
            @Schema(description = "事项名称") String name,
            @Schema(description = "发展阶段，不限则为空") @Nullable String stage,
            @Schema(description = "行业类型，不限则为空") @Nullable String industry,
            @Schema(description = "规模体量，不限则为空") @Nullable String size,
            @Schema(description = "服务内容") List<String> contents,
            @Schema(description = "责任部门") List<String> departments) {}

    /** A station. */
    @Schema(name = "Station", description = "企业服务站点（窗口）")
    record Place(
            @Schema(description = "站点代码") String code,
            @Schema(description = "名称") String name,
            @Schema(description = "地址") String address,
            @Schema(description = "电话") String phone) {}
}
