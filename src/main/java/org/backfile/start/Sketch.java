package org.backfile.start;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.backfile.article.CalendarDate;
import org.backfile.config.DateOrder;
import org.backfile.config.SiteConfig;
import org.backfile.intake.TextForms;
import org.backfile.parse.Parsed;
import org.backfile.source.OtherFiles;
import org.backfile.source.SourceFile;
import org.backfile.source.SourceFolder;
import org.backfile.source.SourceReader;
import org.backfile.text.Code;
import org.backfile.work.Workers;

/**
 * A summary of a folder of texts. Counts are of texts, by name.
 *
 * @param texts     texts that could be read
 * @param refused   files that could not be read
 * @param endings   what kinds of file they are: {@code txt}, {@code md}
 * @param first     the earliest date; absent when no text has one
 * @param last      the latest
 * @param undated   texts in which no date was found
 * @param ambiguous texts with a date that can be read in two ways
 * @param shown     which number comes first in dates that can be read in one way only
 * @param languages as the texts name or show them, without regions
 * @param encodings encodings of the texts that are not in UTF-8
 * @param others    files of other kinds, by kind
 * @param folders   the folders of the texts whose names are not numbers: perhaps sections
 */
public record Sketch(
        int texts,
        int refused,
        SortedMap<String, Integer> endings,
        Optional<CalendarDate> first,
        Optional<CalendarDate> last,
        int undated,
        int ambiguous,
        SortedMap<DateOrder, Integer> shown,
        SortedMap<String, Integer> languages,
        SortedMap<String, Integer> encodings,
        SortedMap<String, Integer> others,
        SortedMap<String, Integer> folders) {

    /** The facts gathered about one text. */
    private record Look(SourceFile file, String encoding, Parsed parsed) {}

    /** @throws IOException when the folder cannot be listed */
    public static Sketch of(SourceFolder folder, Workers workers) throws IOException {
        SourceFolder.Listing listing = folder.list();
        List<SourceFile> files = listing.files();
        var reader = new SourceReader(folder, SiteConfig.defaults().text());
        var parser = TextForms.parser(Optional.empty());
        List<List<Look>> byFile = workers.map(
                files,
                file -> reader.read(file).texts().stream()
                        .map(text -> new Look(file, text.encoding(), parser.parse(text.id(), text.text())))
                        .toList());
        List<Look> looks = byFile.stream().flatMap(List::stream).toList();
        List<CalendarDate> dates = looks.stream()
                .flatMap(look -> look.parsed.article().published().stream())
                .map(published -> published.date())
                .sorted()
                .toList();
        return new Sketch(
                looks.size(),
                (int) byFile.stream().filter(List::isEmpty).count(),
                Sketch.<String>counted(looks.stream().map(look -> endingOf(look.file.path()))),
                dates.stream().findFirst(),
                dates.isEmpty() ? Optional.empty() : Optional.of(dates.get(dates.size() - 1)),
                looks.size() - dates.size(),
                (int) looks.stream().filter(Sketch::isAmbiguous).count(),
                Sketch.<DateOrder>counted(looks.stream()
                        .filter(look -> !isAmbiguous(look))
                        .flatMap(look -> look.parsed.shows().stream())),
                Sketch.<String>counted(looks.stream()
                        .flatMap(look -> look.parsed.article().language().stream())
                        .map(tag -> Locale.forLanguageTag(tag).getLanguage())),
                Sketch.<String>counted(
                        looks.stream().map(Look::encoding).filter(encoding -> !encoding.equalsIgnoreCase("UTF-8"))),
                OtherFiles.counted(folder.namesOf(listing.others())),
                Sketch.<String>counted(looks.stream().flatMap(look -> folderOf(look.file.path()))));
    }

    private static <T extends Comparable<T>> SortedMap<T, Integer> counted(Stream<T> names) {
        var counts = new TreeMap<T, Integer>();
        names.sequential().forEach(name -> counts.merge(name, 1, Integer::sum));
        return Collections.unmodifiableSortedMap(counts);
    }

    private static boolean isAmbiguous(Look look) {
        return look.parsed.diagnostics().stream().anyMatch(diagnostic -> diagnostic.code() == Code.DATE_AMBIGUOUS);
    }

    private static String endingOf(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static Stream<String> folderOf(String path) {
        String[] names = path.split("/");
        return Stream.of(names)
                .limit(names.length - 1L)
                .filter(name -> !name.matches("[\\d-]+"))
                .limit(1);
    }

    /** The language of most texts. */
    public Optional<String> language() {
        return most(languages);
    }

    /** Which number comes first in dates that can be read in two ways, as far as the other dates agree on it. */
    public Optional<DateOrder> dateOrder() {
        return ambiguous > 0 && shown.size() == 1 ? Optional.of(shown.firstKey()) : Optional.empty();
    }

    private static Optional<String> most(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Collections.reverseOrder())))
                .map(Map.Entry::getKey);
    }
}
