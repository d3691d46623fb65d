package org.backfile.template;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Extension;
import io.pebbletemplates.pebble.extension.escaper.EscapeFilter;
import io.pebbletemplates.pebble.loader.Loader;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.template.ScopeChain;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Templates in Pebble's language, with strict variables and auto-escaping, each compiled when it is first filled.
 * Whatever can be said before a page is known is worked out then: what depends only on values that all pages share, or
 * besides on the one value that few pages differ in.
 *
 * <p>Functions and filters may depend on their arguments, on the language and on these values, and on nothing else.
 *
 * <p>Thread-safe.
 */
public final class CompiledTemplates {

    /** Enough for nearly every page; the buffer grows with the longest and is used again. */
    private static final int CAPACITY = 1 << 16;

    private final PebbleEngine engine;
    private final Map<String, @Nullable Object> shared;
    private final String varying;
    private final Map<Edition, Optional<Program>> programs = new ConcurrentHashMap<>();
    private final ThreadLocal<Utf8Buffer> buffers = ThreadLocal.withInitial(() -> new Utf8Buffer(CAPACITY));

    /** A template for the pages with one value of the variable that few pages differ in. */
    private record Edition(String template, @Nullable Object value) {

        // A record's generated method goes through method handles, which a short run never gets to compile.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Edition edition
                    && edition.template.equals(template)
                    && Objects.equals(edition.value, value);
        }

        @Override
        public int hashCode() {
            return template.hashCode() * 31 + Objects.hashCode(value);
        }
    }

    /**
     * @param words    functions and filters besides Pebble's own
     * @param shared   values that every page is given; they and what they hold never change
     * @param varying  the variable for whose few values each template is compiled once
     */
    public CompiledTemplates(
            Loader<?> loader, Extension words, Locale language, Map<String, @Nullable Object> shared, String varying) {
        this.shared = Collections.unmodifiableMap(new HashMap<>(shared));
        this.varying = varying;
        engine = new PebbleEngine.Builder()
                .loader(loader)
                .extension(words, new Ours())
                .strictVariables(true)
                .autoEscaping(true)
                .addEscapingStrategy(EscapeFilter.HTML_ESCAPE_STRATEGY, Utf8Buffer::escaped)
                .defaultLocale(language)
                .build();
    }

    private static final class Ours extends AbstractExtension {
        @Override
        public List<AttributeResolver> getAttributeResolver() {
            return List.of(new ModelAttributes());
        }

        @Override
        public List<TokenParser> getTokenParsers() {
            return List.of(new Include.Tag());
        }
    }

    /**
     * A template filled with values, as UTF-8.
     *
     * @param values those of this page, besides the shared ones
     * @throws RuntimeException Pebble's, when the template or one that it uses is missing, or has a mistake
     */
    public byte[] fill(String template, Map<String, @Nullable Object> values) {
        var edition = new Edition(template, values.get(varying));
        Utf8Buffer buffer = buffers.get();
        Optional<Program> program = program(edition);
        if (program.isPresent()) {
            try {
                buffer.clear();
                program.get().write(values, context(template, values), buffer);
                return buffer.toByteArray();
            } catch (RuntimeException mistake) {
                // Pebble shall say what is wrong. If it finds nothing wrong, it is the one to fill this template.
                byte[] filled = byPebble(template, values);
                programs.put(edition, Optional.empty());
                return filled;
            }
        }
        return byPebble(template, values);
    }

    /** Fills a template as Pebble does: what a compiled one must equal. */
    byte[] byPebble(String template, Map<String, @Nullable Object> values) {
        var all = new HashMap<>(shared);
        all.putAll(values);
        var buffer = new Utf8Buffer(CAPACITY);
        try {
            engine.getTemplate(template).evaluate(new BufferWriter(buffer), all);
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory does not fail", impossible);
        }
        return buffer.toByteArray();
    }

    /** Whether a template is filled by its compiled form, for the pages that have the value. */
    boolean isCompiled(String template, @Nullable Object value) {
        return program(new Edition(template, value)).isPresent();
    }

    private Optional<Program> program(Edition edition) {
        // Looked up before: computing what is there already may wait for another thread.
        Optional<Program> known = programs.get(edition);
        return known == null ? programs.computeIfAbsent(edition, this::compiled) : known;
    }

    private Optional<Program> compiled(Edition edition) {
        var known = new HashMap<>(shared);
        known.put(varying, edition.value);
        try {
            var context = context(edition.template, known);
            var constants = new Constants(new Run(new Utf8Buffer(CAPACITY), context, 0));
            return Optional.of(new Compiler(engine, Set.of(varying)).program(edition.template, known, constants));
        } catch (RuntimeException leftToPebble) {
            return Optional.empty();
        }
    }

    /** What Pebble's filters, functions and tests ask for. */
    private EvaluationContextImpl context(String template, Map<String, @Nullable Object> values) {
        var scopes = new ScopeChain();
        scopes.pushScope(shared);
        scopes.pushScope(values);
        return new EvaluationContextImpl(
                (PebbleTemplateImpl) engine.getTemplate(template),
                engine.isStrictVariables(),
                engine.getDefaultLocale(),
                engine.getMaxRenderedSize(),
                engine.getExtensionRegistry(),
                engine.getTagCache(),
                engine.getExecutorService(),
                new ArrayList<>(),
                new HashMap<>(),
                scopes,
                null,
                engine.getEvaluationOptions());
    }
}
