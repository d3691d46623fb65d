import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Adds stack maps (JVM Specification, 4.7.4) to the classes in a jar that are older than those: picocli's are in the
 * format of Java 5. The JVM verifies such a class by an older and slower way, and does not put it into its archive of
 * classes, nor ours that mention it; each start of the program took a tenth of a second longer. Run by Maven:
 *
 * <pre>java -cp (ASM) src/dist/StackMaps.java JAR</pre>
 */
final class StackMaps {

    /** The last version of class files without stack maps is 49, of Java 5. */
    private static final int FIRST_WITH = 50;

    private StackMaps() {}

    public static void main(String[] arguments) throws IOException {
        Path jar = Path.of(arguments[0]);
        try (var library = new URLClassLoader(new URL[] {jar.toUri().toURL()});
                FileSystem inside = FileSystems.newFileSystem(jar);
                Stream<Path> files = Files.walk(inside.getPath("/"))) {
            List<Path> classes =
                    files.filter(file -> file.toString().endsWith(".class")).toList();
            for (Path file : classes) {
                byte[] bytes = Files.readAllBytes(file);
                if (versionOf(bytes) < FIRST_WITH) {
                    // The time of every entry is the same, so that the same sources make the same jar.
                    FileTime time = Files.getLastModifiedTime(file);
                    Files.write(file, withStackMaps(bytes, library));
                    Files.setLastModifiedTime(file, time);
                }
            }
        }
    }

    private static int versionOf(byte[] bytes) {
        return (bytes[6] & 0xff) << 8 | bytes[7] & 0xff;
    }

    private static byte[] withStackMaps(byte[] bytes, ClassLoader library) {
        var writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
            @Override
            protected ClassLoader getClassLoader() {
                return library;
            }
        };
        var newer = new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public void visit(
                    int version, int access, String name, String signature, String superName, String[] interfaces) {
                super.visit(Opcodes.V1_8, access, name, signature, superName, interfaces);
            }
        };
        new ClassReader(bytes).accept(newer, 0);
        return writer.toByteArray();
    }
}
