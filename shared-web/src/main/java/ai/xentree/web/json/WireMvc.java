package ai.xentree.web.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Makes Spring MVC read and write bodies and parameters as the API writes them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(JsonLimits.class)
class WireMvc implements WebMvcConfigurer {

    private final WireJson json;

    WireMvc(WireJson json) {
        this.json = json;
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.withJsonConverter(new JacksonJsonHttpMessageConverter(json.mapper()));
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, UUID.class, WireText::uuid);
        registry.addConverter(String.class, Instant.class, WireText::instant);
        registry.addConverter(String.class, LocalDate.class, WireText::date);
        registry.addConverter(new UnlessEmpty<>(Integer.class, ParameterText::int32));
        registry.addConverter(new UnlessEmpty<>(Long.class, ParameterText::int64));
        registry.addConverter(new UnlessEmpty<>(Boolean.class, ParameterText::truth));
        registry.addConverterFactory(new WireEnums());
    }
}
