package ai.xentree.web.openapi;

import io.swagger.v3.oas.models.info.Contact;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whom users of the API turn to, as the published document says it.
 *
 * @param name of who runs this deployment
 */
@ConfigurationProperties("xentree.contact")
record ContactSettings(
        @DefaultValue("Who runs this deployment") String name,
        @Nullable String url,
        @Nullable String email) {

    Contact contact() {
        return new Contact().name(name).url(url).email(email);
    }
}
