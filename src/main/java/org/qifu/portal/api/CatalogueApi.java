package org.qifu.portal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qifu.catalogue.GuidanceItem;
import org.qifu.catalogue.GuidanceItems;
import org.qifu.catalogue.ItemVersion;
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
@Tag(name = "目录", description = "服务类型、指导服务事项、受理站点，无需登录")
@SecurityRequirements
class CatalogueApi {

    private final ServiceTypes types;
    private final GuidanceItems items;
    private final Organisation organisation;

    CatalogueApi(ServiceTypes types, GuidanceItems items, Organisation organisation) {
        this.types = types;
        this.items = items;
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
