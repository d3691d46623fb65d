package org.backfile.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.backfile.archive.SitePath;
import org.backfile.config.Colour;
import org.backfile.config.SiteConfig;
import org.backfile.config.ThemeName;
import org.backfile.page.Asset;
import org.backfile.page.Templates;
import org.backfile.text.Diagnostic;
import org.backfile.text.Fingerprint;

/**
 * The templates and assets of a site: the files of the chosen theme, each replaced by the file of the same name in the
 * site's own folder, if there is one. All are held in memory; a theme is small.
 */
public final class Theme implements Templates {

    private static final String DEFAULT = "default";
    private static final String DEFAULT_FOLDER = "templates";
    private static final String ENDING = ".peb";
    private static final String WORDS = "i18n/";
    private static final String ASSETS = "assets/";
    private static final String STYLE_SHEET = ASSETS + "style.css";

    private final String folder;
    private final SortedMap<String, ThemeFile> files;
    private final Map<String, Asset> assets = new TreeMap<>();
    private final Fingerprint fingerprint;
    private final SortedMap<String, Fingerprint> prints = new TreeMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private Theme(String folder, SortedMap<String, ThemeFile> files, Optional<Colour> accentColour) {
        this.folder = folder;
        this.files = files;
        files.forEach((name, file) -> prints.put(name, file.fingerprint()));
        accentColour.ifPresent(this::colour);
        var parts = Fingerprint.builder();
        files.forEach((name, file) -> {
            parts.add(name).add(file.fingerprint());
            if (name.startsWith(ASSETS)) {
                assets.put(name.substring(ASSETS.length()), new Asset(addressOf(name, file), file.bytes()));
            }
        });
        fingerprint = parts.build();
    }

    private void colour(Colour accentColour) {
        files.computeIfPresent(STYLE_SHEET, (name, file) -> {
            var accent = new Accent(accentColour, file.text());
            accent.doubt().ifPresent(diagnostics::add);
            return ThemeFile.of(file.shownAs(), accent.in(file.bytes()));
        });
    }

    /**
     * The theme that a site has chosen, with the site's own templates over it. Texts that it lacks come from the
     * default theme.
     *
     * @param root the site's folder
     * @throws IOException when a file of the site's own cannot be read
     */
    public static Theme of(Path root, SiteConfig config) throws IOException {
        return new Theme(
                folderOf(config.look().theme()),
                filesOf(root, config),
                config.look().accent());
    }

    /** Every file of the site's theme, sorted by name, as stored: without the site's own accent colour. */
    public static List<ThemeEntry> contentsOf(Path root, SiteConfig config) throws IOException {
        var contents = new ArrayList<ThemeEntry>();
        filesOf(root, config).forEach((name, file) -> contents.add(ThemeEntry.of(name, file)));
        return contents;
    }

    private static SortedMap<String, ThemeFile> filesOf(Path root, SiteConfig config) throws IOException {
        var files = new TreeMap<>(chosen(root, config.look().theme()));
        files.putAll(ThemeFolder.at(
                root.resolve(config.folders().templates()), config.folders().templates()));
        return files;
    }

    /** The theme's folder as a person knows it: in the site if it is the site's own, else in the program's sources. */
    private static String folderOf(ThemeName theme) {
        return theme.isFolder()
                ? theme.value()
                : theme.value().equals(DEFAULT) ? DEFAULT_FOLDER : "themes/" + theme.value();
    }

    /** The folder of its templates, for messages. */
    String folder() {
        return folder;
    }

    private static Map<String, ThemeFile> chosen(Path root, ThemeName theme) throws IOException {
        Map<String, ThemeFile> ofDefault = ThemeFolder.ofProgram(DEFAULT_FOLDER);
        if (!theme.isFolder() && theme.value().equals(DEFAULT)) {
            return ofDefault;
        }
        var files = new TreeMap<String, ThemeFile>();
        ofDefault.forEach((name, file) -> {
            if (name.startsWith(WORDS)) {
                files.put(name, file);
            }
        });
        files.putAll(
                theme.isFolder()
                        ? ThemeFolder.at(root.resolve(theme.value()), theme.value())
                        : ThemeFolder.ofProgram(folderOf(theme)));
        return files;
    }

    /** The folders that a site's theme is read from, besides the program's own. */
    public static List<Path> foldersOf(Path root, SiteConfig config) {
        var own = root.resolve(config.folders().templates());
        ThemeName theme = config.look().theme();
        return theme.isFolder() ? List.of(root.resolve(theme.value()), own) : List.of(own);
    }

    /**
     * Fingerprint of the names, sizes and times of the site's own templates: changes when they do, and needs no file to
     * be read.
     */
    public static Fingerprint lookOf(Path root, SiteConfig config) throws IOException {
        var parts = Fingerprint.builder();
        for (Path folder : foldersOf(root, config)) {
            for (Path file : ThemeFolder.filesIn(folder)) {
                parts.add(file.toString())
                        .add(Files.size(file))
                        .add(Files.getLastModifiedTime(file).toMillis());
            }
        }
        return parts.build();
    }

    @Override
    public boolean has(String template) {
        return files.containsKey(template + ENDING);
    }

    @Override
    public boolean names(String template, String word) {
        return TemplateText.of(template + ENDING, files).hasWord(word);
    }

    /** Whether a template, and all that it uses, has a variable in no tag but {@code {{ variable | raw }}}. */
    boolean onlyPrints(String template, String variable) {
        return TemplateText.of(template + ENDING, files).onlyPrints(variable);
    }

    /** The file of that name: {@code article.peb}, {@code assets/style.css}. */
    Optional<ThemeFile> file(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /** All names in alphabetical order, for messages that list them. */
    List<String> names() {
        return List.copyOf(files.keySet());
    }

    /** The assets as pages of the site; the name of each has a hash of its bytes, so that it may be cached forever. */
    public List<Asset> assets() {
        return List.copyOf(assets.values());
    }

    /** The names that templates may use in {@code asset("...")}. */
    Set<String> assetNames() {
        return Collections.unmodifiableSet(assets.keySet());
    }

    /** The path of the asset of that name: {@code style.css} is at {@code assets/style.3f9c2a51.css}. */
    Optional<SitePath> asset(String name) {
        return Optional.ofNullable(assets.get(name)).map(Asset::path);
    }

    /** The diagnostics about the site's choices. */
    public List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    /** Equal for themes that make the same pages. */
    public Fingerprint fingerprint() {
        return fingerprint;
    }

    /** The fingerprint of each file by its name, as stored: without the site's own accent colour. */
    public SortedMap<String, Fingerprint> prints() {
        return Collections.unmodifiableSortedMap(prints);
    }

    /**
     * Whether pages of a template may change with a file of the theme: a template that it uses, an asset that it names,
     * or words.
     *
     * @param file {@code base.peb}, {@code assets/style.css}
     */
    public boolean uses(String template, String file) {
        String name = template + ENDING;
        return file.startsWith(WORDS)
                || file.equals(name)
                || files.containsKey(name)
                        && (file.startsWith(ASSETS)
                                ? names(template, file.substring(ASSETS.length()))
                                : TemplateText.of(name, files).uses(file));
    }

    /** Whether a path of the site is one of the addresses that an asset has had. */
    public static boolean isAddressOf(String file, SitePath path) {
        int dot = file.lastIndexOf('.');
        String pattern = dot < 0
                ? Pattern.quote(file) + "\\.[0-9a-f]{8}"
                : Pattern.quote(file.substring(0, dot)) + "\\.[0-9a-f]{8}" + Pattern.quote(file.substring(dot));
        return file.startsWith(ASSETS) && path.value().matches(pattern);
    }

    private static SitePath addressOf(String name, ThemeFile file) {
        int dot = name.lastIndexOf('.');
        String hash = file.fingerprint().toString().substring(0, 8);
        return new SitePath(dot < 0 ? name + "." + hash : name.substring(0, dot) + "." + hash + name.substring(dot));
    }
}
