package ai.xentree.web.security;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which other sites' pages may call the API from a browser.
 *
 * @param allowedOrigins such as {@code https://app.example.com}; none by default
 */
@ConfigurationProperties("xentree.cors")
public record CorsSettings(@DefaultValue List<String> allowedOrigins) {}
