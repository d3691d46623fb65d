package org.backfile;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The plan of the house: rooms along the way of the data, imports downwards only. */
@AnalyzeClasses(packages = "org.backfile", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final int LINES_AT_MOST = 400;

    @ArchTest
    static void importsGoDownwardsOnly(JavaClasses classes) {
        room("text").check(classes);
        room("work").check(classes);
        room("config", "text").check(classes);
        room("article", "text").check(classes);
        room("words", "article", "text").check(classes);
        room("source", "config", "text").check(classes);
        room("dates", "article", "config", "text").check(classes);
        room("language", "text").check(classes);
        room("parse", "dates", "language", "article", "config", "text").check(classes);
        room("plain", "parse", "dates", "article", "text").check(classes);
        room("html", "plain", "parse", "dates", "article", "text").check(classes);
        room("archive", "words", "article", "work", "text").check(classes);
        room("cite", "article", "text").check(classes);
        room("page", "archive", "article", "config", "text").check(classes);
        room("feed", "page", "archive", "article", "config", "text").check(classes);
        room("render", "page", "cite", "archive", "article", "config", "text").check(classes);
        room("search", "archive", "words", "article", "work", "text").check(classes);
        room("output", "page", "archive", "work", "text").check(classes);
        room(
                        "intake", "page", "archive", "html", "plain", "parse", "dates", "words", "source", "article",
                        "config", "work", "text")
                .check(classes);
        room(
                        "make", "intake", "output", "render", "feed", "search", "page", "archive", "words", "source",
                        "article", "config", "work", "text")
                .check(classes);
        room("start", "intake", "archive", "parse", "source", "article", "config", "work", "text")
                .check(classes);
        room("check", "intake", "archive", "parse", "words", "source", "article", "config", "work", "text")
                .check(classes);
        room("preview", "make", "intake", "output", "render", "page", "archive", "article", "config", "work", "text")
                .check(classes);
        room("proof", "output", "work", "config", "text").check(classes);
        room("publish", "output", "work", "config", "text").check(classes);
        room("report", "make", "check", "proof", "publish", "start", "parse", "article", "config", "work", "text")
                .check(classes);
    }

    @ArchTest
    static void roomsFormNoCircle(JavaClasses classes) {
        slices().matching("org.backfile.(*)..")
                .should()
                .beFreeOfCycles()
                .because("in a circle there is no room to begin reading with")
                .check(classes);
    }

    @ArchTest
    static void classesFormNoCircle(JavaClasses classes) {
        slices().assignedFrom(new SliceAssignment() {
                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass type) {
                        return SliceIdentifier.of(topLevel(type));
                    }

                    @Override
                    public String getDescription() {
                        return "top-level classes, with those nested in them";
                    }
                })
                .should()
                .beFreeOfCycles()
                .because("of two classes that need each other neither can be understood first")
                .check(classes);
    }

    private static String topLevel(JavaClass type) {
        String name = type.getBaseComponentType().getFullName();
        int nested = name.indexOf('$');
        return nested < 0 ? name : name.substring(0, nested);
    }

    @ArchTest
    static void onlyTheCommandLineTouchesTheTerminal(JavaClasses classes) {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.backfile.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .because("results and talk have one way out, and a test or the preview brings another")
                .check(classes);
    }

    @ArchTest
    static void nobodyAsksTheClock(JavaClasses classes) {
        noClasses()
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .because("the same texts give the same bytes on every day")
                .check(classes);
    }

    @ArchTest
    static void nothingThatChangesIsGlobal(JavaClasses classes) {
        classes()
                .should(new ArchCondition<>("have final static fields only") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getFields().stream()
                                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                                .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
                                .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC)
                                        && !field.getName().startsWith("$"))
                                .forEach(
                                        field -> events.add(SimpleConditionEvent.violated(field, field.getFullName())));
                    }
                })
                .because("a global that changes makes every test depend on every other")
                .check(classes);
    }

    @Test
    void noFileIsTooLongToHoldInTheHead() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> linesOf(file) > LINES_AT_MOST))
                    .isEmpty();
        }
    }

    private static long linesOf(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What a room may know of the house. */
    private static ArchRule room(String name, String... known) {
        var allowed = Stream.concat(Stream.of(name), Stream.of(known))
                .map(room -> "org.backfile." + room + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage("org.backfile." + name + "..")
                .should()
                .dependOnClassesThat(DescribedPredicate.and(
                        JavaClass.Predicates.resideInAPackage("org.backfile.."),
                        DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(allowed))))
                .because("the table of rooms in docs/architecture.md says what " + name + " may know");
    }
}
