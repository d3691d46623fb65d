package org.backfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.backfile.text.Code;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** For each diagnostic, cases in which it is due, and cases that look alike and in which it is not. */
@Tag("slow")
class DiagnosticCasesTest {

    private static Stream<DiagnosticCase> cases() {
        return Stream.of(
                        SettingsCases.all(),
                        FileCases.all(),
                        TextCases.all(),
                        DateCases.all(),
                        ArchiveCases.all(),
                        ThemeCases.all(),
                        OutputCases.all(),
                        PublishCases.all(),
                        PreviewCases.all(),
                        ProofCases.all(),
                        CheckCases.all())
                .flatMap(cases -> cases);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void exactlyWhatIsDueIsSaid(DiagnosticCase one, @TempDir Path folder) throws Exception {
        String said = one.playedIn(folder);

        assertThat(DiagnosticCase.codesOf(said)).as(said).isEqualTo(one.expected());
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeHasCasesOfBothKinds(Code code) {
        assertThat(cases().filter(one -> one.code() == code))
                .extracting(DiagnosticCase::isFiring)
                .contains(true, false);
    }

    @Test
    void aCaseExpectsItsCodeIfAndOnlyIfItIsDue() {
        assertThat(cases())
                .allSatisfy(
                        one -> assertThat(one.expected().contains(one.code())).isEqualTo(one.isFiring()));
    }
}
