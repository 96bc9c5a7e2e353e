package ai.xentree.oulad;

import static org.assertj.core.api.Assertions.assertThat;

import ai.xentree.organizations.OrganizationCommand.CreateTeam;
import ai.xentree.sessions.SessionCommand.RecordSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import org.junit.jupiter.api.Test;

/** The figures that the README of the data gives. */
class RealDataTest {

    private static final Path PART_OF_OULAD = Path.of("target/test-classes/oulad");

    @Test
    void givenTheTwoPresentations_thenThereAreAsManyPeopleAndSessionsAsTheirReadmeSays() {
        var importing = Importing.of(PART_OF_OULAD);
        var report = importing.report;
        assertThat(report.isComplete()).isTrue();
        assertThat(report.accounts()).isEqualTo(2_150);
        assertThat(report.memberships()).isEqualTo(2_150);
        assertThat(report.teams()).isEqualTo(2);
        assertThat(report.sessions()).isEqualTo(112_719);
        assertThat(report.attempts() + report.rowsWithoutScore()).isEqualTo(12_889);
        assertThat(report.rowsWithoutScore()).isEqualTo(18);
        assertThat(report.modules()).isEqualTo(16);

        var sessions = importing.commands.of(RecordSession.class);
        assertThat(sessions.stream().map(RecordSession::userId).distinct()).hasSize(1_915);
        assertThat(sessions.stream().map(RecordSession::sessionId).distinct()).hasSize(112_719);
        assertThat(sessions.stream().filter(RealDataTest::isFourHours)).hasSize(9);
        assertThat(sessions.stream().map(RecordSession::startedAt).min(Comparator.naturalOrder()))
                .contains(Instant.parse("2013-01-23T09:00:00Z"));
        assertThat(sessions.stream().map(RecordSession::startedAt).max(Comparator.naturalOrder()))
                .contains(Instant.parse("2014-06-26T09:00:00Z"));
    }

    @Test
    void givenTheProgramsOwnSample_thenItIsOnePresentationWithLicenceAndCitation() throws IOException {
        Path folder;
        try (var sample = Sample.unpack()) {
            folder = sample.folder();
            var importing = Importing.of(folder);
            assertThat(importing.report.isComplete()).isTrue();
            assertThat(importing.report.accounts()).isEqualTo(383);
            assertThat(importing.commands.of(CreateTeam.class))
                    .extracting(CreateTeam::name)
                    .containsExactly("AAA 2013J");
            assertThat(folder.resolve("README.md")).content().contains("CC BY 4.0", "10.1038/sdata.2017.171");
        }
        assertThat(folder).doesNotExist();
    }

    @Test
    void givenTheProgramsOwnSample_thenItsRowsAreOuladsOwn() throws IOException {
        try (var sample = Sample.unpack()) {
            for (var file : OuladFile.values()) {
                if (file != OuladFile.ACTIVITY) {
                    assertThat(Files.readAllLines(PART_OF_OULAD.resolve(file.fileName())))
                            .containsSubsequence(
                                    Files.readAllLines(sample.folder().resolve(file.fileName())));
                }
            }
        }
    }

    private static boolean isFourHours(RecordSession session) {
        return Duration.between(session.startedAt(), session.endedAt()).equals(Duration.ofHours(4));
    }
}
