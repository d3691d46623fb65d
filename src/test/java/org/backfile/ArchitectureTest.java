package org.backfile;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The plan of the house: rooms along the way of the data, imports downwards only. */
@AnalyzeClasses(packages = "org.backfile", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final int LINES_AT_MOST = 400;
    private static final int COLUMNS_AT_MOST = 120;

    /** The table of rooms in docs/architecture.md: each, and what it may know besides itself. */
    private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            room("text"),
            room("work"),
            room("template"),
            room("config", "text"),
            room("article", "text"),
            room("words", "article", "text"),
            room("body", "article", "text"),
            room("source", "config", "text"),
            room("dates", "article", "config", "text"),
            room("language", "words", "text"),
            room("byline", "text"),
            room("mail", "text"),
            room("wire", "text"),
            room("parse", "byline", "dates", "language", "mail", "article", "config", "text"),
            room("parts", "head", "parse", "byline", "dates", "source", "article", "config", "text"),
            room("frontmatter", "parse", "dates", "article", "text"),
            room("head", "frontmatter", "wire", "mail", "parse", "byline", "dates", "article", "text"),
            room("plain", "head", "parse", "dates", "article", "text"),
            room("html", "head", "plain", "parse", "dates", "article", "text"),
            room("archive", "words", "article", "work", "text"),
            room("cite", "article", "text"),
            room("page", "archive", "article", "config", "text"),
            room("feed", "page", "archive", "article", "config", "text"),
            room("render", "template", "page", "cite", "archive", "body", "article", "config", "text"),
            room("search", "archive", "words", "article", "work", "text"),
            room("output", "page", "archive", "work", "text"),
            room("explain", "output", "render", "page", "archive", "article", "text"),
            room(
                    "intake", "page", "archive", "body", "html", "plain", "parts", "parse", "dates", "words", "source",
                    "article", "config", "work", "text"),
            room(
                    "plan", "explain", "intake", "output", "render", "feed", "search", "page", "archive", "body",
                    "words", "source", "article", "config", "work", "text"),
            room(
                    "make", "plan", "explain", "intake", "output", "render", "page", "archive", "source", "config",
                    "work", "text"),
            room("start", "intake", "archive", "parse", "source", "article", "config", "work", "text"),
            room("check", "intake", "archive", "parse", "words", "source", "article", "config", "work", "text"),
            room(
                    "preview", "plan", "intake", "output", "render", "page", "archive", "article", "config", "work",
                    "text"),
            room("proof", "output", "work", "config", "text"),
            room("publish", "output", "work", "config", "text"),
            room(
                    "report", "make", "explain", "check", "proof", "publish", "start", "parse", "article", "config",
                    "work", "text"));

    @ArchTest
    static void importsGoDownwardsOnly(JavaClasses classes) {
        classes()
                .that()
                .resideOutsideOfPackages("org.backfile", "org.backfile.cli..")
                .should(new ArchCondition<>("depend only on rooms that theirs may know") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        Set<String> known = MAY_KNOW.getOrDefault(roomOf(type), Set.of());
                        type.getDirectDependenciesFromSelf().stream()
                                .filter(dependency -> isOurs(dependency.getTargetClass()))
                                .filter(dependency -> !known.contains(roomOf(dependency.getTargetClass())))
                                .forEach(dependency -> events.add(
                                        SimpleConditionEvent.violated(dependency, dependency.getDescription())));
                    }
                })
                .because("the table of rooms in docs/architecture.md says what each may know")
                .check(classes);
    }

    private static Map.Entry<String, Set<String>> room(String name, String... known) {
        return Map.entry(name, Stream.concat(Stream.of(name), Stream.of(known)).collect(Collectors.toSet()));
    }

    private static boolean isOurs(JavaClass type) {
        return (type.getPackageName() + ".").startsWith("org.backfile.");
    }

    /** The first package below ours; empty for what lies above the rooms. */
    private static String roomOf(JavaClass type) {
        String[] packages = type.getPackageName().split("\\.");
        return packages.length > 2 ? packages[2] : "";
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

    @ArchTest
    static void aRoomIsSmallEnoughToKnow(JavaClasses classes) {
        classes()
                .should(haveAtMost(40, "of one room, but for page", room -> !room.endsWith(".page")))
                .because("a reader finds the next file by its name, among names that fit on a screen;"
                        + " page has one record per kind of page")
                .check(classes);
        classes()
                .should(haveAtMost(12, "in make", room -> room.endsWith(".make")))
                .because(
                        "make puts the work of other rooms in order, and what it would do itself belongs to one of them")
                .check(classes);
    }

    private static ArchCondition<JavaClass> haveAtMost(int limit, String where, Predicate<String> isMeant) {
        return new ArchCondition<>("be in at most " + limit + " files " + where) {
            private final Map<String, Set<String>> files = new TreeMap<>();

            @Override
            public void check(JavaClass type, ConditionEvents events) {
                files.computeIfAbsent(type.getPackageName(), room -> new TreeSet<>())
                        .add(topLevel(type));
            }

            @Override
            public void finish(ConditionEvents events) {
                files.forEach((room, names) -> {
                    if (isMeant.test(room) && names.size() > limit) {
                        events.add(SimpleConditionEvent.violated(room, room + " has " + names.size() + " files"));
                    }
                });
            }
        };
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
        assertThat(javaFiles("src", lines -> lines.count() > LINES_AT_MOST)).isEmpty();
    }

    @Test
    void noLineIsTooWideToReadBesideAnother() throws IOException {
        assertThat(javaFiles("src/main/java", lines -> lines.anyMatch(line -> line.length() > COLUMNS_AT_MOST)))
                .isEmpty();
    }

    private static List<Path> javaFiles(String folder, Predicate<Stream<String>> isWanted) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> holds(isWanted, file))
                    .toList();
        }
    }

    private static boolean holds(Predicate<Stream<String>> condition, Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return condition.test(lines);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
