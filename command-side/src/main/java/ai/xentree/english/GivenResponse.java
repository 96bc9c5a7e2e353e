package ai.xentree.english;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a learner answered, as events keep it in JSON.
 *
 * @param answers to a closed task
 * @param text written, or said
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record GivenResponse(
        @Nullable List<XELAnswer> answers, @Nullable String text) {}
