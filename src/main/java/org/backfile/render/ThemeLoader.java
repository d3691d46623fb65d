package org.backfile.render;

import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;

/**
 * Hands the theme's templates to Pebble. A template is always named by its path in the theme, whichever template names
 * it.
 */
final class ThemeLoader implements Loader<String> {

    private final Theme theme;

    ThemeLoader(Theme theme) {
        this.theme = theme;
    }

    @Override
    public Reader getReader(String name) {
        return new StringReader(
                theme.file(name).orElseThrow(() -> new MissingTemplate(name)).text());
    }

    @Override
    public boolean resourceExists(String name) {
        return theme.file(name).isPresent();
    }

    @Override
    public String createCacheKey(String name) {
        return name;
    }

    @Override
    public @Nullable String resolveRelativePath(String relativePath, String anchorPath) {
        return relativePath;
    }

    @Override
    public void setCharset(String charset) {
        // Templates are UTF-8.
    }

    @Override
    public void setPrefix(@Nullable String prefix) {
        // Names in a theme have no prefix.
    }

    @Override
    public void setSuffix(@Nullable String suffix) {
        // Names in a theme already have their suffix.
    }
}
