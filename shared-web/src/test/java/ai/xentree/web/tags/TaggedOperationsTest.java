package ai.xentree.web.tags;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class TaggedOperationsTest {

    private final RequestMappingHandlerMapping mapping = new RequestMappingHandlerMapping();
    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();
    private final TaggedOperations operations =
            new TaggedOperations(beans.getBeanProvider(RequestMappingHandlerMapping.class));

    TaggedOperationsTest() {
        beans.addBean("mapping", mapping);
    }

    @Test
    void everyHandlerThatTakesTagsIsIncluded_alsoIfItIsForAllMethodsOfHttp() throws NoSuchMethodException {
        map("taking", KnownTags.class);
        assertThat(operations.include(handler("taking", KnownTags.class))).isTrue();
    }

    @Test
    void anotherHandlerIsIncludedIfItIsOfTheSameMethodAndPath() throws NoSuchMethodException {
        map("taking", KnownTags.class, RequestMethod.GET);
        map("file", String.class, RequestMethod.GET);
        map("change", String.class, RequestMethod.POST);
        assertThat(operations.include(handler("file", String.class))).isTrue();
        assertThat(operations.include(handler("change", String.class))).isFalse();
    }

    private void map(String name, Class<?> parameter, RequestMethod... methods) throws NoSuchMethodException {
        var info = RequestMappingInfo.paths("/things")
                .methods(methods)
                .params(name)
                .build();
        mapping.registerMapping(info, this, handler(name, parameter).getMethod());
    }

    private HandlerMethod handler(String name, Class<?> parameter) throws NoSuchMethodException {
        return new HandlerMethod(this, getClass().getDeclaredMethod(name, parameter));
    }

    void taking(KnownTags tags) {}

    void file(String name) {}

    void change(String name) {}
}
