package ai.xentree.engagement;

import ai.xentree.engagement.figures.AdminStatsDashboardResponse;
import ai.xentree.engagement.figures.AdminStatsMemberActivityRow;
import ai.xentree.engagement.figures.AdminStatsMemberDirectoryRow;
import ai.xentree.stats.Question;
import ai.xentree.stats.figures.AdminStatsOrganizationSummary;
import ai.xentree.stats.figures.Range;
import ai.xentree.stats.figures.Roster;
import ai.xentree.stats.figures.Weeks;
import ai.xentree.stats.figures.Window;
import java.util.List;
import org.springframework.data.util.Lazy;

/** What the Engagement tab is made of, each part read once, when it is asked for. */
final class DashboardParts implements AdminStatsDashboardResponse.Parts {

    private final Question question;
    private final int[] present;
    private final Lazy<Window> window;
    private final Lazy<MemberRows> members;

    DashboardParts(Question question) {
        this.question = question;
        this.present = question.scope().roster().present(question.now());
        this.window = Lazy.of(() -> window(question.range()));
        this.members = Lazy.of(() -> new MemberRows(question, present));
    }

    private Window window(Range of) {
        return question.window(of, question.columns().days(of));
    }

    @Override
    public AdminStatsOrganizationSummary organization() {
        return question.summary(present.length);
    }

    @Override
    public Range range() {
        return question.range();
    }

    @Override
    public Window window() {
        return window.get();
    }

    @Override
    public Window previous() {
        return window(range().previous());
    }

    @Override
    public Roster roster() {
        return question.scope().roster();
    }

    @Override
    public Weeks weeks() {
        return question.columns()
                .weeks(range().previous().start().toEpochDay(), range().end().toEpochDay());
    }

    @Override
    public long now() {
        return question.now();
    }

    @Override
    public List<AdminStatsMemberActivityRow> activity() {
        return members.get().activity(window());
    }

    @Override
    public List<AdminStatsMemberDirectoryRow> directory() {
        return members.get().directory();
    }
}
