package ai.xentree.web.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Tells what may be sent from what is answered: unknown members are refused, and answers always have all of theirs. */
@Component
@SuppressWarnings({"rawtypes", "unchecked"}) // the library's signatures are raw
final class BodySchemas implements GlobalOpenApiCustomizer {

    /** Marks a member that answers do not always have; it is not published. */
    static final String LEFT_OUT = "x-left-out";

    private static final String PREFIX = "#/components/schemas/";

    @Override
    public void customise(OpenAPI document) {
        var schemas = document.getComponents().getSchemas();
        var sent = reachable(schemas, operations(document).map(BodySchemas::sent));
        var answered = reachable(schemas, operations(document).flatMap(BodySchemas::answered));
        answered.removeAll(sent);
        sent.stream().map(schemas::get).forEach(FormBounds::addTo);
        sent.stream()
                .map(schemas::get)
                .filter(s -> s.getProperties() != null)
                .forEach(s -> s.setAdditionalProperties(false));
        answered.stream()
                .map(schemas::get)
                .filter(s -> s.getProperties() != null)
                .forEach(s -> s.setRequired(always(s.getProperties())));
        schemas.values().stream()
                .filter(s -> s.getProperties() != null)
                .flatMap(s -> ((Map<String, Schema>) s.getProperties()).values().stream())
                .filter(BodySchemas::isLeftOut)
                .forEach(member -> member.getExtensions().remove(LEFT_OUT));
    }

    private static List<String> always(Map<String, Schema> members) {
        return members.entrySet().stream()
                .filter(member -> !isLeftOut(member.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isLeftOut(Schema<?> member) {
        return member.getExtensions() != null && member.getExtensions().containsKey(LEFT_OUT);
    }

    private static Stream<Operation> operations(OpenAPI document) {
        return document.getPaths().values().stream()
                .map(PathItem::readOperations)
                .flatMap(Collection::stream);
    }

    private static @Nullable Content sent(Operation operation) {
        return operation.getRequestBody() == null
                ? null
                : operation.getRequestBody().getContent();
    }

    private static Stream<@Nullable Content> answered(Operation operation) {
        return operation.getResponses().values().stream().map(answer -> answer.getContent());
    }

    private static Set<String> reachable(Map<String, Schema> schemas, Stream<@Nullable Content> contents) {
        var found = new LinkedHashSet<String>();
        contents.filter(content -> content != null)
                .flatMap(content -> content.values().stream())
                .forEach(media -> visit(media.getSchema(), schemas, found));
        return found;
    }

    private static void visit(@Nullable Schema<?> schema, Map<String, Schema> schemas, Set<String> found) {
        if (schema == null) {
            return;
        }
        if (schema.get$ref() != null) {
            var name = schema.get$ref().substring(PREFIX.length());
            if (found.add(name)) {
                visit(schemas.get(name), schemas, found);
            }
        }
        Stream.of(schema.getAnyOf(), schema.getOneOf(), schema.getAllOf())
                .filter(alternatives -> alternatives != null)
                .flatMap(List::stream)
                .forEach(alternative -> visit(alternative, schemas, found));
        visit(schema.getItems(), schemas, found);
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(property -> visit(property, schemas, found));
        }
    }
}
