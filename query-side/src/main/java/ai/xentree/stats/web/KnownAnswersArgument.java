package ai.xentree.stats.web;

import ai.xentree.web.parameters.TypedArgument;
import ai.xentree.web.tags.KnownTags;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;

/** Reads {@link KnownAnswers} from the request. */
@Component
final class KnownAnswersArgument extends TypedArgument<KnownAnswers> {

    KnownAnswersArgument() {
        super(KnownAnswers.class);
    }

    @Override
    protected KnownAnswers read(MethodParameter parameter, NativeWebRequest request) {
        return new KnownAnswers(KnownTags.of(request), CurrentCaller.get());
    }
}
