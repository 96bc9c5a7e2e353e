package ai.xentree.web.openapi;

import ai.xentree.web.tags.TaggedOperations;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The parameters that operations have in common, defined once and referred to. */
final class StandardParameters {

    private static final String REQUEST_ID = "XRequestId";
    private static final String CONSISTENCY_TOKEN = "XConsistencyToken";
    private static final String IDEMPOTENCY_KEY = "IdempotencyKey";
    private static final String PREFER = "Prefer";
    private static final String IF_NONE_MATCH = "IfNoneMatch";
    private static final String PAGE = "Page";
    private static final String LIMIT = "Limit";

    private StandardParameters() {}

    static void define(Components components) {
        components
                .addParameters(
                        REQUEST_ID,
                        header(
                                        "X-Request-Id",
                                        "Id of this request, echoed in the answer when it is sane; otherwise one is made.")
                                .schema(text(1, 128).pattern("^[A-Za-z0-9._:-]+$")))
                .addParameters(
                        CONSISTENCY_TOKEN,
                        header(
                                        "X-Consistency-Token",
                                        "Token of an earlier write that this read must see. Waits up to 5 s, then 503.")
                                .schema(new StringSchema().maxLength(512)))
                .addParameters(
                        IDEMPOTENCY_KEY,
                        header(
                                        "Idempotency-Key",
                                        "The same key, caller and body within 24 h get the first result and do nothing more; "
                                                + "another body under that key is 409 `IDEMPOTENCY_KEY_REUSED`.")
                                .schema(text(1, 200)))
                .addParameters(
                        PREFER,
                        header(
                                        "Prefer",
                                        "A write is answered once the read models show it, after 1 s at the latest. `wait=N`: after N "
                                                + "seconds at the latest; `respond-async`: as soon as it is durable.")
                                .schema(new StringSchema()
                                        .maxLength(13)
                                        .pattern("^(respond-async|wait=([1-9]|[12]\\d|30))$")))
                .addParameters(
                        IF_NONE_MATCH,
                        header(
                                        "If-None-Match",
                                        "Tags of earlier answers to this request, or `*`. 304 where one of them still holds; "
                                                + "what is no tag is passed over.")
                                .schema(new StringSchema().maxLength(TaggedOperations.MAX_LENGTH)))
                .addParameters(PAGE, query("page", "Page, 1-based.").schema(number(Integer.MAX_VALUE, 1)))
                .addParameters(LIMIT, query("limit", "Rows a page.").schema(number(100, 25)));
    }

    static void addTo(Operation operation, DeclaredOperation declared) {
        var own = operation.getParameters() == null ? List.<Parameter>of() : operation.getParameters();
        DeclaredDefaults.addTo(own, declared.method());
        var all = new ArrayList<Parameter>(own);
        if (declared.isPaged()) {
            all.add(reference(PAGE));
            all.add(reference(LIMIT));
        }
        all.add(reference(REQUEST_ID));
        if (declared.isTagged()) {
            all.add(reference(IF_NONE_MATCH));
        }
        if (declared.takesIdempotencyKey()) {
            all.add(reference(IDEMPOTENCY_KEY));
        }
        switch (declared.consistency()) {
            case WRITES -> all.add(reference(PREFER));
            case READS -> all.add(reference(CONSISTENCY_TOKEN));
            case NEITHER -> {}
        }
        operation.setParameters(all);
    }

    private static Parameter reference(String name) {
        return new Parameter().$ref(name);
    }

    private static Parameter header(String name, String description) {
        return new Parameter().in("header").name(name).description(description);
    }

    private static Parameter query(String name, String description) {
        return new Parameter().in("query").name(name).description(description);
    }

    private static Schema<?> text(int min, int max) {
        return new StringSchema().minLength(min).maxLength(max);
    }

    private static Schema<?> number(int max, int otherwise) {
        return new IntegerSchema()
                .format("int32")
                ._default(otherwise)
                .minimum(BigDecimal.ONE)
                .maximum(BigDecimal.valueOf(max));
    }
}
