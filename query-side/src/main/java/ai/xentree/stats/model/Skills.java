package ai.xentree.stats.model;

import ai.xentree.english.CefrLevel;
import ai.xentree.english.SkillMean;
import ai.xentree.english.TaskKind;
import ai.xentree.english.XPISkill;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** All skills of a person at some moment, in the order of {@link XPISkill}. */
public record Skills(List<SkillMean> means) {

    private static final List<XPISkill> NAMES = List.of(XPISkill.values());

    static final int COUNT = NAMES.size();

    /** Of someone without any score. */
    public static final Skills UNTRIED = new Skills(Collections.nCopies(COUNT, SkillMean.UNTRIED));

    /** After another score was recorded. */
    public Skills after(TaskKind kind, CefrLevel level, double score) {
        var fed = XPISkill.fedBy(kind);
        return new Skills(IntStream.range(0, COUNT)
                .mapToObj(i -> fed.contains(NAMES.get(i)) ? means.get(i).after(level, score) : means.get(i))
                .toList());
    }

    /** The XPI: the sum of all skills in 10⁻¹² points. */
    public long xpi() {
        return means.stream().mapToLong(SkillMean::trillionths).sum();
    }
}
