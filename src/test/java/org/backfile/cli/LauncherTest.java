package org.backfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, beside a Java and a Maven that only say how they were called. */
@DisabledOnOs(OS.WINDOWS)
@Tag("external")
class LauncherTest {

    @TempDir
    private Path folder;

    private Path checkout;
    private final Map<String, String> environment = new HashMap<>();

    private record Ended(int exitCode, String out, String err) {}

    @BeforeEach
    void aCheckoutWithAFreshJar() throws IOException {
        checkout = folder.resolve("a checkout");
        Files.createDirectories(checkout.resolve("src/main"));
        Files.createDirectories(checkout.resolve("templates"));
        Files.createDirectories(checkout.resolve("target"));
        Files.writeString(checkout.resolve("pom.xml"), "<project/>");
        Files.copy(Path.of("backfile"), checkout.resolve("backfile"));
        executable(checkout.resolve("backfile"));
        age(checkout, 100);
        Files.writeString(checkout.resolve("target/backfile.jar"), "");
        // The class archives of the tests' own Java are not made here.
        Files.writeString(checkout.resolve("target/backfile-17.0.9.jsa"), "");
        environment.put("JAVA_HOME", java("jdk", "17.0.9").toString());
        environment.put("PATH", folder.resolve("bin") + ":/usr/bin:/bin");
        environment.put("HOME", folder.toString());
        maven("touch target/backfile.jar");
    }

    /** A Java that prints the arguments of the program and ends with 7. */
    private Path java(String name, String version) throws IOException {
        Path home = folder.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Isle\"\nJAVA_VERSION=\"" + version + "\"\n");
        script(
                home.resolve("bin/java"),
                "until [ \"$1\" = -jar ] || [ \"$1\" = org.backfile.cli.Main ]; do shift; done; [ \"$1\" != -jar ] || shift; "
                        + "shift; echo " + name + " in \"$(pwd)\": \"$@\"; exit 7");
        script(home.resolve("bin/javac"), "exit 0");
        return home;
    }

    private void maven(String does) throws IOException {
        script(folder.resolve("bin/mvn"), "echo called \"$@\" >> '" + folder.resolve("mvn.log") + "'\n" + does);
    }

    private static void script(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + text + "\n");
        executable(file);
    }

    private static void executable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void age(Path folder, int seconds) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.setLastModifiedTime(
                        file,
                        FileTime.fromMillis(Files.getLastModifiedTime(file).toMillis() - seconds * 1000L));
            }
        }
    }

    private Ended launch(String... arguments) throws IOException, InterruptedException {
        return launch(checkout.resolve("backfile"), arguments);
    }

    private Ended launch(Path launcher, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(Arrays.asList(arguments));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        int exitCode = builder.start().waitFor();
        return new Ended(
                exitCode, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }

    private long mavenCalls() throws IOException {
        Path log = folder.resolve("mvn.log");
        return Files.exists(log) ? Files.readAllLines(log).size() : 0;
    }

    @Test
    void argumentsFolderAndExitCodeArePassedThrough() throws Exception {
        var ended = launch("build", "my archive", "--strict");
        assertThat(ended.out()).isEqualTo("jdk in " + folder.toRealPath() + ": build my archive --strict\n");
        assertThat(ended.err()).isEmpty();
        assertThat(ended.exitCode()).isEqualTo(7);
        assertThat(mavenCalls()).isZero();
    }

    @Test
    void aPreviewHasTheCollectorThatMakesDoWithLessMemory() throws Exception {
        script(folder.resolve("jdk/bin/java"), "echo \"$@\"");
        assertThat(launch("preview").out())
                .contains("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")
                .doesNotContain("UseParallelGC");
        assertThat(launch("build", "preview").out())
                .contains("-XX:+UseParallelGC", "-XX:TieredStopAtLevel=1")
                .doesNotContain("UseSerialGC");
    }

    @Test
    void anArchiveOfClassesIsMadeOnceForEachReleaseOfJava() throws Exception {
        Path update = java("update", "17.0.10");
        script(update.resolve("bin/java"), """
                for option in "$@"; do
                  case $option in -XX:ArchiveClassesAtExit=*) echo classes > "${option#*=}" ;; esac
                done
                echo "$@" >> '%s'""".formatted(folder.resolve("java.log")));
        environment.put("JAVA_HOME", update.toString());
        launch("build");
        launch("build");
        assertThat(Files.readAllLines(folder.resolve("java.log")))
                .satisfiesExactly(
                        making -> assertThat(making).contains("backfile.jar warm-up "),
                        first -> assertThat(first)
                                .contains("backfile-17.0.10.jsa ")
                                .endsWith("Main build"),
                        second -> assertThat(second)
                                .contains("backfile-17.0.10.jsa ")
                                .endsWith("Main build"));
        assertThat(checkout.resolve("target"))
                .isDirectoryNotContaining("glob:**training*")
                .isDirectoryContaining("glob:**backfile-17.0.10.jsa")
                .isDirectoryContaining("glob:**backfile-17.0.9.jsa");
    }

    @Test
    void itWorksThroughAChainOfLinks() throws Exception {
        Files.createSymbolicLink(folder.resolve("one"), Path.of("a checkout/backfile"));
        Files.createSymbolicLink(folder.resolve("two"), folder.resolve("one"));
        assertThat(launch(folder.resolve("two"), "build").exitCode()).isEqualTo(7);
    }

    @Test
    void aColonInThePathOfTheProgramPartsNothing() throws Exception {
        Path parted = Files.move(checkout, folder.resolve("a:checkout"));
        assertThat(launch(parted.resolve("backfile"), "build").out()).endsWith(": build\n");
    }

    private Path unpackedArchive() throws IOException {
        Path unpacked = folder.resolve("an archive");
        Files.createDirectories(unpacked.resolve("bin"));
        Files.createDirectories(unpacked.resolve("lib"));
        Files.copy(Path.of("backfile"), unpacked.resolve("bin/backfile"));
        executable(unpacked.resolve("bin/backfile"));
        Files.writeString(unpacked.resolve("lib/backfile.jar"), "");
        return unpacked;
    }

    @Test
    void inAnUnpackedArchiveItTakesTheJarThatIsThereAndBuildsNothing() throws Exception {
        Path unpacked = unpackedArchive();
        var ended = launch(unpacked.resolve("bin/backfile"), "build", "my archive");
        assertThat(ended.out()).isEqualTo("jdk in " + folder.toRealPath() + ": build my archive\n");
        assertThat(ended.exitCode()).isEqualTo(7);
        assertThat(mavenCalls()).isZero();
        assertThat(unpacked.resolve("target")).doesNotExist();
    }

    @Test
    void aHalfOfAnUnpackedArchiveIsNamed() throws Exception {
        Path unpacked = unpackedArchive();
        Files.delete(unpacked.resolve("lib/backfile.jar"));
        var ended = launch(unpacked.resolve("bin/backfile"), "build");
        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.err()).contains("lib/backfile.jar. Unpack the whole archive");
    }

    @Test
    void aMissingJarIsBuiltOnceWithALineThatSaysSo() throws Exception {
        Files.delete(checkout.resolve("target/backfile.jar"));
        var ended = launch("build");
        assertThat(ended.err()).isEqualTo("backfile: building the program from its sources, once\n");
        assertThat(ended.exitCode()).isEqualTo(7);
        assertThat(mavenCalls()).isEqualTo(1);
        launch("build");
        assertThat(mavenCalls()).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("mvn.log"))).contains("-Djar-only");
    }

    @Test
    void newerSourcesAreBuilt() throws Exception {
        age(checkout.resolve("target/backfile.jar"), 50);
        Files.writeString(checkout.resolve("templates/base.peb"), "new");
        assertThat(launch("build").exitCode()).isEqualTo(7);
        assertThat(mavenCalls()).isEqualTo(1);
    }

    @Test
    void newerThemesAreBuilt() throws Exception {
        age(checkout.resolve("target/backfile.jar"), 50);
        Files.createDirectories(checkout.resolve("themes/plain"));
        Files.writeString(checkout.resolve("themes/plain/base.peb"), "new");
        launch("build");
        assertThat(mavenCalls()).isEqualTo(1);
    }

    @Test
    void whatMavenSaysIsShownWhenItFails() throws Exception {
        Files.delete(checkout.resolve("target/backfile.jar"));
        maven("echo 'no such symbol'; exit 3");
        var ended = launch("build");
        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.err()).contains("no such symbol", "could not be built");
        assertThat(ended.out()).isEmpty();
    }

    @Test
    void aMissingMavenIsNamed() throws Exception {
        Files.delete(checkout.resolve("target/backfile.jar"));
        Files.delete(folder.resolve("bin/mvn"));
        Path tools = folder.resolve("tools");
        Files.createDirectories(tools);
        for (String tool : List.of("dirname", "find", "head", "sed", "mkdir", "rmdir", "readlink", "sh")) {
            Path found = Files.exists(Path.of("/usr/bin", tool)) ? Path.of("/usr/bin", tool) : Path.of("/bin", tool);
            script(tools.resolve(tool), "exec " + found + " \"$@\"");
        }
        environment.put("PATH", tools.toString());
        var ended = launch("build");
        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.err()).contains("there is no Maven (mvn) on the PATH");
    }

    @Test
    void javaHomeGoesBeforeThePath() throws Exception {
        Path other = java("other", "21");
        environment.put("PATH", other.resolve("bin") + ":" + environment.get("PATH"));
        assertThat(launch("build").out()).startsWith("jdk in");
        environment.remove("JAVA_HOME");
        assertThat(launch("build").out()).startsWith("other in");
    }

    @Test
    void anOldJavaIsPassedOverForANewerOne() throws Exception {
        environment.put("JAVA_HOME", java("old", "1.8.0_392").toString());
        environment.put("PATH", java("new", "17").resolve("bin") + ":" + environment.get("PATH"));
        assertThat(launch("build").out()).startsWith("new in");
    }

    private String localeThatJavaGets() throws Exception {
        script(
                folder.resolve("jdk/bin/java"),
                "echo ctype ${LC_CTYPE:-none}, messages ${LC_MESSAGES:-none}, all ${LC_ALL:-none}");
        return launch("build").out().strip();
    }

    /** A machine with these locales alone: {@code locale charmap} says the encoding of the one that is set. */
    private void machineWithLocales(String names) throws IOException {
        script(folder.resolve("bin/locale"), """
                for name in %s; do
                  if [ "$name" = "${LC_ALL:-${LC_CTYPE:-${LANG:-C}}}" ]; then echo UTF-8; exit; fi
                done
                echo ANSI_X3.4-1968""".formatted(names));
    }

    @Test
    void whereNoLocaleIsSetTheNamesOfFilesAreInUtf8() throws Exception {
        machineWithLocales("C.UTF-8");
        assertThat(localeThatJavaGets()).isEqualTo("ctype C.UTF-8, messages none, all none");
    }

    @Test
    void aLocaleThatIsNotInstalledCountsAsNone() throws Exception {
        machineWithLocales("C.UTF-8");
        environment.put("LANG", "nn_NO.UTF-8");
        assertThat(localeThatJavaGets()).startsWith("ctype C.UTF-8, ");
    }

    @Test
    void onlyTheEncodingOfALocaleForEverythingIsChanged() throws Exception {
        machineWithLocales("C.UTF-8");
        environment.put("LC_ALL", "nn_NO.ISO-8859-1");
        assertThat(localeThatJavaGets()).isEqualTo("ctype C.UTF-8, messages nn_NO.ISO-8859-1, all none");
    }

    @Test
    void aLocaleWithUtf8StaysAsItIs() throws Exception {
        machineWithLocales("C.UTF-8 nn_NO.UTF-8");
        environment.put("LC_ALL", "nn_NO.UTF-8");
        assertThat(localeThatJavaGets()).isEqualTo("ctype none, messages none, all nn_NO.UTF-8");
    }

    @Test
    void whereThereIsNoLocaleWithUtf8NothingIsChanged() throws Exception {
        machineWithLocales("");
        environment.put("LC_ALL", "C");
        assertThat(localeThatJavaGets()).isEqualTo("ctype none, messages none, all C");
    }
}
