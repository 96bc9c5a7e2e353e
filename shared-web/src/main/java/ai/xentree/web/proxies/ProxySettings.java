package ai.xentree.web.proxies;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may say where a request comes from.
 *
 * @param trustedProxies addresses and CIDR ranges of proxies; none by default
 */
@ConfigurationProperties("xentree")
record ProxySettings(@DefaultValue List<String> trustedProxies) {}
