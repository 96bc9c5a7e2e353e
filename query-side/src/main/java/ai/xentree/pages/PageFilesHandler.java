package ai.xentree.pages;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** Serves the pages' files and libraries. Their addresses change with their content, so browsers keep them for ever. */
@Component
final class PageFilesHandler implements WebMvcConfigurer {

    /** The path below which the pages' own files are served, each version below its own. */
    static final String PATH = "/assets/pages/";

    private static final String LIBRARIES = "classpath:/META-INF/resources/webjars/";
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(PATH + "**")
                .addResourceLocations(PageFiles.FOLDER)
                .setCacheControl(FOR_EVER)
                .resourceChain(false)
                .addResolver(new WithoutVersion());
        registry.addResourceHandler(Libraries.PATH + "**")
                .addResourceLocations(LIBRARIES)
                .setCacheControl(FOR_EVER);
    }

    /** The text of a file by its address, if there is one. */
    static Optional<String> text(String address) {
        if (address.startsWith(Libraries.PATH)) {
            return PageFiles.textAt(LIBRARIES + address.substring(Libraries.PATH.length()));
        }
        var file = address.indexOf('/', PATH.length()) + 1;
        return address.startsWith(PATH)
                ? PageFiles.textAt(PageFiles.FOLDER + address.substring(file))
                : Optional.empty();
    }

    /** Finds files whatever version is asked for: a page that is open while the program is replaced goes on with the new ones. */
    private static final class WithoutVersion extends PathResourceResolver {

        @Override
        protected @Nullable Resource getResource(String path, Resource location) throws IOException {
            int end = path.indexOf('/');
            return end < 0 ? null : super.getResource(path.substring(end + 1), location);
        }
    }
}
