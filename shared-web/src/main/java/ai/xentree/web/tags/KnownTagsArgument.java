package ai.xentree.web.tags;

import ai.xentree.web.parameters.TypedArgument;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;

/** Reads {@link KnownTags} from the request. */
@Component
final class KnownTagsArgument extends TypedArgument<KnownTags> {

    KnownTagsArgument() {
        super(KnownTags.class);
    }

    @Override
    protected KnownTags read(MethodParameter parameter, NativeWebRequest request) {
        return KnownTags.of(request);
    }
}
