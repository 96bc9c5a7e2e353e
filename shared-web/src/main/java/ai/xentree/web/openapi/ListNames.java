package ai.xentree.web.openapi;

import ai.xentree.web.paging.PageResponse;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Set;

/** Names a page of {@code OrganizationResponse} {@code OrganizationListResponse}, as the contract does. */
final class ListNames extends TypeNameResolver {

    @Override
    protected String nameForGenericType(JavaType type, Set<Options> options) {
        if (type.getRawClass() != PageResponse.class) {
            return super.nameForGenericType(type, options);
        }
        var row = nameForType(type.containedTypeOrUnknown(0), options);
        return row.replaceFirst("Response$", "") + "ListResponse";
    }
}
