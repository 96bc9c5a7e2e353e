package ai.xentree.web.negotiation;

import ai.xentree.web.csv.CsvFile;
import ai.xentree.web.ndjson.JsonLines;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.condition.RequestCondition;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What is there as JSON and as a file is answered as a file to those who want that more than JSON. */
@Component
final class FilesAsAlternatives implements WebMvcRegistrations {

    private static final List<String> FILES = List.of(CsvFile.TYPE, JsonLines.TYPE);

    @Override
    public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        return new RequestMappingHandlerMapping() {

            @Override
            protected @Nullable RequestCondition<?> getCustomMethodCondition(Method method) {
                var files = files(method);
                return files.isEmpty() ? null : new WantedBeforeJson(files);
            }
        };
    }

    private static List<MediaType> files(Method method) {
        var mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        return mapping == null
                ? List.of()
                : Stream.of(mapping.produces())
                        .filter(FILES::contains)
                        .map(MediaType::parseMediaType)
                        .toList();
    }
}
