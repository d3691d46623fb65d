package org.backfile.explain;

import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.backfile.archive.SitePath;
import org.backfile.archive.Story;
import org.backfile.page.OnThisDayPage;
import org.backfile.page.Page;
import org.backfile.page.PeriodLink;
import org.backfile.page.Permalinks;

/**
 * What a page holds, down to stories and links: a page holds all that its template can show, and no more.
 *
 * @param links to pages that are not articles
 */
record Shown(Set<Story> stories, Set<SitePath> links) {

    static Shown by(Page page) {
        var shown = new Shown(new HashSet<>(), new HashSet<>());
        shown.add(page);
        if (page instanceof OnThisDayPage day) {
            shown.add(day.previousPath());
            shown.add(day.nextPath());
        }
        return shown;
    }

    private void add(Object value) {
        if (value instanceof Story story) {
            stories.add(story);
        } else if (value instanceof SitePath path) {
            links.add(path);
        } else if (value instanceof PeriodLink link) {
            links.add(Permalinks.of(link.date()));
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::add);
        } else if (value instanceof List<?> list) {
            list.forEach(this::add);
        } else if (value instanceof Record inner) {
            for (RecordComponent component : inner.getClass().getRecordComponents()) {
                add(valueOf(component, inner));
            }
        }
    }

    private static Object valueOf(RecordComponent component, Record value) {
        try {
            var accessor = component.getAccessor();
            // Some records are for their own room alone.
            accessor.setAccessible(true);
            return accessor.invoke(value);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException("could not work out " + component, failure);
        }
    }
}
