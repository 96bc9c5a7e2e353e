package ai.xentree.inactivity;

import ai.xentree.stats.Questions;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;

/** Answers what the command side asks about members who do not learn any more. */
final class InactivityQueries {

    private final Questions questions;
    private final InactivityDefaults defaults;

    InactivityQueries(Questions questions, InactivityDefaults defaults) {
        this.questions = questions;
        this.defaults = defaults;
    }

    @QueryHandler
    List<SilentMember> handle(FindSilentMembers query) {
        return questions.inside(pages -> new SilentMembers(pages, query, defaults).find());
    }
}
