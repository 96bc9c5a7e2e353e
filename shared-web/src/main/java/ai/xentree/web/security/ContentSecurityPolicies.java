package ai.xentree.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.server.PathContainer;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Tells browsers what an answer may load: nothing, unless it is one of the known pages. */
final class ContentSecurityPolicies implements HeaderWriter {

    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    private record Page(PathPattern path, String policy) {}

    private final List<Page> pages;

    ContentSecurityPolicies(List<PagePolicy> pages) {
        this.pages = pages.stream()
                .map(page ->
                        new Page(PathPatternParser.defaultInstance.parse(page.path()), page.contentSecurityPolicy()))
                .toList();
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        var path = PathContainer.parsePath(request.getRequestURI());
        var policy = pages.stream()
                .filter(page -> page.path().matches(path))
                .findFirst()
                .map(Page::policy)
                .orElse(NOTHING);
        response.setHeader("Content-Security-Policy", policy);
    }
}
