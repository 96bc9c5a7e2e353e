package ai.xentree.catalogue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads the catalogue when the program starts, which it does not with one that cannot be used. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CatalogueSettings.class)
class CatalogueConfiguration {

    private static final String OWN = "classpath:/english/modules/*.yaml";

    @Bean
    Catalogue catalogue(CatalogueSettings settings) throws IOException {
        var files = new ArrayList<>(find(OWN));
        if (settings.modules() != null) {
            files.addAll(find("file:" + settings.modules() + "/*.yaml"));
        }
        return new CatalogueReader().read(files);
    }

    private static List<Resource> find(String pattern) throws IOException {
        return List.of(new PathMatchingResourcePatternResolver().getResources(pattern));
    }
}
