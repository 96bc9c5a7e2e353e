package ai.xentree.web.security;

/**
 * A bean that allows browsers to show pages; everything else the API answers is no page and may load nothing.
 *
 * @param path pattern of the pages' paths, such as {@code /admin/**}
 * @param contentSecurityPolicy the policy of those pages
 */
public record PagePolicy(String path, String contentSecurityPolicy) {}
