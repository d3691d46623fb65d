import java.io.BufferedOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Writes a shaded jar anew, so that it starts faster and is smaller:
 *
 * <ul>
 * <li>Classes older than stack maps (JVM Specification, 4.7.4) are given them: picocli's are in the format of Java 5. The
 * JVM verifies such a class by an older and slower way, and does not put it into its archive of classes, nor ours that
 * mention it; each start of the program took a tenth of a second longer.
 * <li>Entries are compressed as far as possible, and those of folders, which nothing needs, are left out.
 * </ul>
 *
 * Run by Maven:
 *
 * <pre>java -cp (ASM) src/dist/FinishedJar.java JAR</pre>
 */
final class FinishedJar {

    /** The last version of class files without stack maps is 49, of Java 5. */
    private static final int FIRST_WITH = 50;

    private FinishedJar() {}

    public static void main(String[] arguments) throws IOException {
        Path jar = Path.of(arguments[0]);
        Path finished = jar.resolveSibling(jar.getFileName() + ".finished");
        try (var library = new URLClassLoader(new URL[] {jar.toUri().toURL()});
                var from = new ZipFile(jar.toFile());
                var to = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(finished)))) {
            to.setLevel(Deflater.BEST_COMPRESSION);
            List<? extends ZipEntry> files =
                    from.stream().filter(entry -> !entry.isDirectory()).toList();
            for (ZipEntry file : files) {
                byte[] bytes = from.getInputStream(file).readAllBytes();
                boolean isOld = file.getName().endsWith(".class") && versionOf(bytes) < FIRST_WITH;
                var entry = new ZipEntry(file.getName());
                // The time of every entry is the same, so that the same sources make the same jar.
                entry.setTimeLocal(file.getTimeLocal());
                to.putNextEntry(entry);
                to.write(isOld ? withStackMaps(bytes, library) : bytes);
                to.closeEntry();
            }
        }
        Files.move(finished, jar, StandardCopyOption.REPLACE_EXISTING);
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
