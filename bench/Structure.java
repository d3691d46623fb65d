import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;

/**
 * Measures the structure of the sources and prints a Markdown table, one row a room: files, public top-level types,
 * circles of classes, longest class and method in lines, and the other rooms that it imports.
 *
 * <pre>
 * java bench/Structure.java src/main/java/org/backfile
 * </pre>
 *
 * Reads sources only, so it runs on a checkout that was never built. A circle is a set of top-level types of one room
 * that all reach each other by name, nested types counted with their outer one. What a sealed type permits does not
 * count, as in {@code ArchitectureTest}; names in comments do not either. Lines are those of the declaration, without
 * its Javadoc.
 */
public final class Structure {

    private static final String OURS = "org.backfile.";

    /** A length in lines, and of what. */
    private record Length(String name, long lines) {
        static final Length NONE = new Length("", 0);

        static Length longer(Length one, Length other) {
            return other.lines > one.lines ? other : one;
        }

        @Override
        public String toString() {
            return lines + " " + name;
        }
    }

    /** A room while its files are read. */
    private static final class Room {
        int files;
        int publicTypes;
        Length longestClass = Length.NONE;
        Length longestMethod = Length.NONE;
        final Set<String> imported = new TreeSet<>();
        /** Names used, by top-level type; of other things too, until all types of the room are known. */
        final Map<String, Set<String>> uses = new TreeMap<>();
    }

    private final Map<String, Room> rooms = new TreeMap<>();
    private final SourcePositions positions;

    private Structure(Path root) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null);
                Stream<Path> files = Files.walk(root)) {
            var sources = manager.getJavaFileObjectsFromPaths(
                    files.filter(file -> file.toString().endsWith(".java")).sorted().toList());
            var task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null, sources);
            positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree file : task.parse()) {
                read(file);
            }
        }
    }

    private void read(CompilationUnitTree file) {
        String name = String.valueOf(file.getPackageName());
        if (!name.startsWith(OURS)) {
            return;
        }
        String own = name.substring(OURS.length());
        Room room = rooms.computeIfAbsent(own, key -> new Room());
        room.files++;
        for (ImportTree each : file.getImports()) {
            String target = each.getQualifiedIdentifier().toString();
            if (target.startsWith(OURS)) {
                String other = target.substring(OURS.length()).replaceFirst("\\..*", "");
                if (!other.equals(own)) {
                    room.imported.add(other);
                }
            }
        }
        for (Tree declared : file.getTypeDecls()) {
            if (declared instanceof ClassTree type) {
                read(type, file, room);
            }
        }
    }

    private void read(ClassTree type, CompilationUnitTree file, Room room) {
        String name = type.getSimpleName().toString();
        room.publicTypes += type.getModifiers().getFlags().contains(Modifier.PUBLIC) ? 1 : 0;
        room.longestClass = Length.longer(room.longestClass, new Length(name, lines(type, file)));
        Set<String> used = new HashSet<>();
        Set<String> nested = new HashSet<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitClass(ClassTree inner, Void none) {
                nested.add(inner.getSimpleName().toString());
                scan(inner.getModifiers(), none);
                scan(inner.getTypeParameters(), none);
                scan(inner.getExtendsClause(), none);
                scan(inner.getImplementsClause(), none);
                return scan(inner.getMembers(), none);
            }

            @Override
            public Void visitMethod(MethodTree method, Void none) {
                room.longestMethod = Length.longer(
                        room.longestMethod, new Length(name + "." + nameOf(method, name), lines(method, file)));
                return super.visitMethod(method, none);
            }

            @Override
            public Void visitIdentifier(IdentifierTree identifier, Void none) {
                used.add(identifier.getName().toString());
                return null;
            }
        }.scan(type, null);
        used.removeAll(nested);
        room.uses.put(name, used);
    }

    private static String nameOf(MethodTree method, String type) {
        return method.getName().contentEquals("<init>") ? type : method.getName().toString();
    }

    private long lines(Tree tree, CompilationUnitTree file) {
        var map = file.getLineMap();
        long end = positions.getEndPosition(file, tree);
        return end < 0 ? 0 : map.getLineNumber(end) - map.getLineNumber(positions.getStartPosition(file, tree)) + 1;
    }

    /** Sets of types that all reach each other. */
    private static List<Set<String>> circlesOf(Room room) {
        var reached = new TreeMap<String, Set<String>>();
        room.uses.keySet().forEach(type -> reached.put(type, reachedFrom(type, room.uses)));
        var circles = new ArrayList<Set<String>>();
        var seen = new HashSet<String>();
        reached.forEach((type, others) -> {
            if (others.contains(type) && !seen.contains(type)) {
                Set<String> circle = others.stream()
                        .filter(other -> reached.get(other).contains(type))
                        .collect(Collectors.toCollection(TreeSet::new));
                seen.addAll(circle);
                circles.add(circle);
            }
        });
        return circles;
    }

    private static Set<String> reachedFrom(String type, Map<String, Set<String>> uses) {
        var reached = new HashSet<String>();
        var waiting = new ArrayDeque<>(neighbours(type, uses));
        while (!waiting.isEmpty()) {
            String next = waiting.remove();
            if (reached.add(next)) {
                waiting.addAll(neighbours(next, uses));
            }
        }
        return reached;
    }

    private static Collection<String> neighbours(String type, Map<String, Set<String>> uses) {
        return uses.get(type).stream()
                .filter(used -> uses.containsKey(used) && !used.equals(type))
                .toList();
    }

    private void print() {
        System.out.println("| room | files | public types | circles | longest class | longest method | arrows out |");
        System.out.println("|---|---|---|---|---|---|---|");
        Length longestClass = Length.NONE;
        Length longestMethod = Length.NONE;
        var circles = new ArrayList<Set<String>>();
        for (var entry : rooms.entrySet()) {
            Room room = entry.getValue();
            List<Set<String>> own = circlesOf(room);
            circles.addAll(own);
            longestClass = Length.longer(longestClass, room.longestClass);
            longestMethod = Length.longer(longestMethod, room.longestMethod);
            printRow(
                    entry.getKey(), room.files, room.publicTypes, own.size(), room.longestClass, room.longestMethod,
                    room.imported.size());
        }
        Collection<Room> all = rooms.values();
        printRow(
                rooms.size() + " rooms",
                all.stream().mapToInt(room -> room.files).sum(),
                all.stream().mapToInt(room -> room.publicTypes).sum(),
                circles.size(),
                longestClass,
                longestMethod,
                all.stream().mapToInt(room -> room.imported.size()).sum());
        circles.forEach(circle -> System.out.println("circle: " + String.join(", ", circle)));
    }

    private static void printRow(Object... cells) {
        System.out.println(Stream.of(cells).map(String::valueOf).collect(Collectors.joining(" | ", "| ", " |")));
    }

    public static void main(String[] arguments) throws IOException {
        new Structure(Path.of(arguments.length > 0 ? arguments[0] : "src/main/java/org/backfile")).print();
    }
}
