import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Writes what the archives say of the libraries in the jar: the bill of materials, and the licences with their texts.
 * Run by Maven:
 *
 * <pre>java -cp (the libraries) src/dist/WhatIsInside.java BILL KEPT OUT</pre>
 *
 * BILL is what CycloneDX made. A copy of it without the places that libraries were once uploaded to becomes
 * OUT/backfile.cdx.json. OUT/licences/README.txt lists the libraries; beside it is a folder for each group of them,
 * with the texts that are in their jars. A library that brings none is under the Apache licence, whose text the archive
 * has anyway, or its text is in KEPT; else there is no archive.
 */
final class WhatIsInside {

    private static final String LICENCE_FILE = "(?i)META-INF/(jsoup/)?(.*(LICENSE|LICENCE|NOTICE)(\\.txt|\\.md)?|AL2\\.0|LGPL2\\.1)";

    private final Path kept;
    private final Path licences;

    private WhatIsInside(Path kept, Path licences) {
        this.kept = kept;
        this.licences = licences;
    }

    public static void main(String[] arguments) throws IOException {
        Path made = Path.of(arguments[0]);
        if (!Files.exists(made)) {
            System.err.println("There is no " + made.getFileName() + ": CycloneDX makes it only where Maven may go online."
                    + " Leave out -o, or say -Djar-only to have the jar alone.");
            System.exit(1);
        }
        Object bill = new Load(LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build()).loadFromString(Files.readString(made));
        Path out = Path.of(arguments[2]);
        var inside = new WhatIsInside(Path.of(arguments[1]), out.resolve("licences"));
        inside.licencesOf(listIn(bill, "components"));
        try (JsonGenerator json = new JsonFactory().createGenerator(Files.newBufferedWriter(out.resolve("backfile.cdx.json")))) {
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            write(bill, json);
            json.writeRaw('\n');
        }
    }

    private void licencesOf(List<Object> libraries) throws IOException {
        Map<String, Path> jars = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of)
                .filter(Files::isRegularFile).collect(Collectors.toMap(jar -> jar.getFileName().toString(), jar -> jar, (one, other) -> one));
        var list = new TreeMap<String, String>();
        for (Object library : libraries) {
            String group = textIn(library, "group");
            String name = textIn(library, "name") + "-" + textIn(library, "version");
            List<String> names = listIn(library, "licenses").stream().map(WhatIsInside::nameOf).toList();
            boolean hasText = copyTexts(jars.get(name + ".jar"), textIn(library, "name"), licences.resolve(group)) | copyKept(group);
            if (!hasText && !names.contains("Apache-2.0")) {
                throw new IllegalStateException(group + ":" + name + " is under " + names + " and brings no text of it: put it into " + kept.resolve(group));
            }
            list.put(group + " " + name, String.format("%-60s %s%n", group + " " + name, String.join(" or ", names)
                    + (hasText ? ", " + group + "/" : ", ../LICENSE")).replace("\r\n", "\n"));
        }
        Files.createDirectories(licences);
        Files.writeString(licences.resolve("README.txt"), """
                Inside lib/backfile.jar are these libraries: their group, name and version, licence, and where its text is.
                Backfile itself is under Apache-2.0, ../LICENSE.

                """ + String.join("", list.values()));
    }

    /**
     * Whether there were any. A text that another library of the group has in other words gets the library's name as
     * well.
     */
    private static boolean copyTexts(Path jar, String library, Path folder) throws IOException {
        boolean isAny = false;
        try (var inside = FileSystems.newFileSystem(jar); Stream<Path> files = Files.walk(inside.getPath("/"))) {
            for (Path file : (Iterable<Path>) files.filter(file -> file.toString().substring(1).matches(LICENCE_FILE)).sorted()::iterator) {
                byte[] text = Files.readAllBytes(file);
                Files.createDirectories(folder);
                Path copy = folder.resolve(file.getFileName().toString());
                boolean isOther = Files.exists(copy) && !Arrays.equals(Files.readAllBytes(copy), text);
                Files.write(isOther ? folder.resolve(library + "-" + file.getFileName()) : copy, text);
                isAny = true;
            }
        }
        return isAny;
    }

    private boolean copyKept(String group) throws IOException {
        Path text = kept.resolve(group).resolve("LICENSE");
        if (!Files.exists(text)) {
            return false;
        }
        Files.createDirectories(licences.resolve(group));
        Files.writeString(licences.resolve(group).resolve("LICENSE"), Files.readString(text));
        return true;
    }

    private static String nameOf(Object licence) {
        if (licence instanceof Map<?, ?> map && map.get("license") instanceof Map<?, ?> license) {
            return String.valueOf(license.get("id") == null ? license.get("name") : license.get("id"));
        }
        return textIn(licence, "expression");
    }

    private static String textIn(Object map, String key) {
        return String.valueOf(((Map<?, ?>) map).get(key));
    }

    @SuppressWarnings("unchecked")
    private static List<Object> listIn(Object map, String key) {
        Object list = ((Map<?, ?>) map).get(key);
        return list == null ? List.of() : (List<Object>) list;
    }

    private static void write(Object value, JsonGenerator json) throws IOException {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName(entry.getKey().toString());
                write(entry.getValue(), json);
            }
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object item : list) {
                if (!isUploadPlace(item)) {
                    write(item, json);
                }
            }
            json.writeEndArray();
        } else {
            json.writePOJO(value);
        }
    }

    private static boolean isUploadPlace(Object item) {
        return item instanceof Map<?, ?> map && String.valueOf(map.get("type")).startsWith("distribution");
    }
}
