package ai.xentree.web.json;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much JSON a request may hold, beside its size; more is 400.
 *
 * @param maxDepth nested arrays and objects
 * @param maxStringLength characters of one text
 * @param maxNumberLength digits of one number; of a decimal also when written without exponent
 */
@ConfigurationProperties("xentree.json")
public record JsonLimits(
        @DefaultValue("32") int maxDepth,
        @DefaultValue("200000") int maxStringLength,
        @DefaultValue("40") int maxNumberLength) {}
