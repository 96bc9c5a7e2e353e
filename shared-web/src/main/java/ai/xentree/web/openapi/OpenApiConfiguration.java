package ai.xentree.web.openapi;

import ai.xentree.web.csv.CsvTable;
import ai.xentree.web.ndjson.JsonLines;
import ai.xentree.web.paging.Page;
import ai.xentree.web.security.Caller;
import ai.xentree.web.security.PagePolicy;
import ai.xentree.web.tags.KnownTags;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.BinarySchema;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The published document, at {@code /v3/api-docs}, and the pages that show it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ContactSettings.class)
class OpenApiConfiguration {

    OpenApiConfiguration() {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Caller.class, Page.class, KnownTags.class)
                .replaceWithSchema(byte[].class, new BinarySchema())
                .replaceWithClass(CsvTable.class, String.class)
                .replaceWithClass(JsonLines.class, String.class);
    }

    @Bean
    OpenAPI openApi(ContactSettings contact) {
        var components = new Components()
                .addSecuritySchemes(
                        OperationStandards.BEARER,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description(
                                        "An access token, valid for minutes. Its algorithm is fixed, and its type, issuer, "
                                                + "audience and times are checked, as RFC8725 asks for."))
                .addSecuritySchemes(
                        OperationStandards.API_KEY,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.APIKEY)
                                .in(SecurityScheme.In.HEADER)
                                .name("X-API-Key")
                                .description("A key of one organization's, with scopes."));
        StandardParameters.define(components);
        StandardAnswers.define(components);
        return new OpenAPI()
                .info(info().contact(contact.contact()))
                .servers(List.of(server()))
                .tags(PublishedTags.ALL)
                .components(components);
    }

    private static Info info() {
        return new Info()
                .title("Xentree API")
                .version("1.0.0")
                .description(
                        "The backend of a learning platform for organizations: what changes things, and figures that say "
                                + "which event they come from. Unknown members of a body are refused; errors have one form.")
                .license(new License().name("Apache-2.0").identifier("Apache-2.0"));
    }

    private static Server server() {
        var server = new Server()
                .url("/")
                .description("The deployment that publishes this, in production as anywhere else.");
        server.addExtension("x-internal", false);
        return server;
    }

    /** springdoc 3 does not see the naming of Jackson 3. */
    @Bean
    ModelResolver modelResolver() {
        return new WireModelResolver(
                Json.mapper().copy().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE));
    }

    @Bean
    PagePolicy swaggerUi() {
        return new PagePolicy(
                "/swagger-ui/**",
                "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'");
    }
}
