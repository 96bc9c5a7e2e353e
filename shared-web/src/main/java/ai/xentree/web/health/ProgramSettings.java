package ai.xentree.web.health;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The program itself.
 *
 * @param version its version, set by the build
 */
@ConfigurationProperties("xentree")
record ProgramSettings(@DefaultValue("unknown") String version) {}
