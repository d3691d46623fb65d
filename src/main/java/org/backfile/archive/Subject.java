package org.backfile.archive;

import java.util.List;
import org.backfile.text.Slug;

/**
 * A name that stories are filed under. Spellings that differ only in case, accents or spaces are one subject.
 *
 * @param name    the most frequent spelling; among equals, the first in the alphabet
 * @param stories in order of time, the undated ones last
 */
public record Subject(Kind kind, String name, Slug slug, List<Story> stories) {

    /** The kind of thing that a subject names. */
    public enum Kind {
        SECTION("sections"),
        TOPIC("topics"),
        PLACE("places"),
        AUTHOR("authors");

        private final String folder;

        Kind(String folder) {
            this.folder = folder;
        }

        /** The folder of the site that holds the pages of this kind of subject. */
        public String folder() {
            return folder;
        }

        public SitePath index() {
            return SitePath.indexOf(folder);
        }

        /** The names of this kind that a story is filed under. */
        public List<String> namesOn(Story story) {
            return switch (this) {
                case SECTION -> story.section().stream().toList();
                case TOPIC -> story.topics();
                case PLACE -> story.places();
                case AUTHOR -> story.authors();
            };
        }
    }

    public SitePath path() {
        return SitePath.indexOf(kind.folder() + "/" + slug);
    }

    public int count() {
        return stories.size();
    }
}
