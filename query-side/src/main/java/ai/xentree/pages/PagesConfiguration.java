package ai.xentree.pages;

import ai.xentree.web.security.PagePolicy;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.Compression;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the pages together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LiveSettings.class)
class PagesConfiguration {

    @Bean
    PageDocument pageDocument() {
        return PageDocument.make();
    }

    /** Files are sent packed; answers of the API are not, so that their length tells nothing of what they hold. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableWebServerFactory> packedFiles() {
        var compression = new Compression();
        compression.setEnabled(true);
        compression.setMimeTypes(new String[] {"text/html", "text/css", "text/javascript", "image/svg+xml"});
        return factory -> factory.setCompression(compression);
    }

    @Bean
    PagePolicy firstPage(PageDocument document) {
        return new PagePolicy("/", document.contentSecurityPolicy());
    }

    @Bean
    PagePolicy pages(PageDocument document) {
        return new PagePolicy(PagesEndpoint.NAMED, document.contentSecurityPolicy());
    }

    @Bean
    PagePolicy memberPages(PageDocument document) {
        return new PagePolicy("/members/{userId}", document.contentSecurityPolicy());
    }
}
