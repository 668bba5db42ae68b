package org.qifu.portal.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description of the interface says beyond its controllers: how to sign in, how it refuses, examples. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String SIGN_IN = "clientKey";

    private static final String ABOUT = """
            供浙里办、12345 热线、企业服务平台等系统使用：提交和跟踪办件，撤回、变更、评价、投诉，上传附件。

            登录：HTTP Basic，用户名为系统编号，密码为密钥，由管理员发放。目录类接口无需登录。

            出错时以 application/problem+json（RFC 9457）回答：title 和 detail 为中文说明，errors 逐项说明哪个栏目需要更正。
            调用过于频繁时返回 429，请按响应头 Retry-After 的秒数等待后重试。
            """;

    private static final Map<String, String> REFUSALS = Map.of(
            "400", "请求不完整或者格式不对",
            "401", "身份未通过验证",
            "403", "没有这项权限",
            "404", "没有这个办件，或者不是本系统提交的",
            "409", "与现有办件冲突",
            "413", "内容过大",
            "415", "不支持的内容格式",
            "422", "内容不符合要求，或者目前不能办理",
            "429", "请求过于频繁");

    private static final List<String> READING = List.of("400", "401", "403", "404", "429");
    private static final List<String> WRITING = List.of("400", "401", "403", "404", "409", "413", "415", "422", "429");

    @Bean
    OpenAPI otherSystemsApi() {
        return new OpenAPI()
                .info(new Info().title("企服开放接口").version("v1").description(ABOUT))
                .components(new Components()
                        .addSecuritySchemes(
                                SIGN_IN,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic")
                                        .description("用户名：系统编号；密码：密钥")))
                .addSecurityItem(new SecurityRequirement().addList(SIGN_IN));
    }

    @Bean
    OpenApiCustomizer refusalsAndExamples(ObjectMapper json) {
        var examples = new ApiExamples(json);
        return api -> {
            ModelConverters.getInstance().readAll(ProblemShape.class).forEach(api.getComponents()::addSchemas);
            api.getPaths().values().stream()
                    .flatMap(path -> path.readOperations().stream())
                    .forEach(operation -> {
                        refusals(operation);
                        examples.add(operation);
                    });
        };
    }

    private static void refusals(Operation operation) {
        boolean open =
                operation.getSecurity() != null && operation.getSecurity().isEmpty();
        List<String> codes = open ? List.of("429") : operation.getRequestBody() == null ? READING : WRITING;
        codes.forEach(code -> operation.getResponses().addApiResponse(code, refusal(REFUSALS.getOrDefault(code, ""))));
    }

    private static ApiResponse refusal(String description) {
        var problem = new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"));
        return new ApiResponse()
                .description(description)
                .content(new Content()
                        .addMediaType(org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE, problem));
    }
}
