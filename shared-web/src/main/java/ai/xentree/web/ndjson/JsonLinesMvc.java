package ai.xentree.web.ndjson;

import ai.xentree.web.json.WireJson;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Makes Spring MVC write {@link JsonLines}. */
@Configuration(proxyBeanMethods = false)
class JsonLinesMvc implements WebMvcConfigurer {

    private final WireJson json;

    JsonLinesMvc(WireJson json) {
        this.json = json;
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.addCustomConverter(new JsonLinesConverter(json));
    }
}
