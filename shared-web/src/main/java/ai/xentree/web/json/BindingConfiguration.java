package ai.xentree.web.json;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.validation.Validator;
import org.springframework.web.bind.support.ConfigurableWebBindingInitializer;

/** Replaces Spring's lenient way of binding parameters. */
@Configuration(proxyBeanMethods = false)
class BindingConfiguration {

    @Bean
    ConfigurableWebBindingInitializer strictBindingInitializer(
            @Qualifier("mvcConversionService") ConversionService conversions,
            @Qualifier("mvcValidator") Validator validator) {
        var initializer = new ConfigurableWebBindingInitializer();
        initializer.setConversionService(new StrictBinding(conversions));
        initializer.setValidator(validator);
        return initializer;
    }
}
