package org.backfile.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.backfile.archive.Archive;
import org.backfile.archive.Subject;
import org.junit.jupiter.api.Test;

/** What pages hold they depend on; so what leads to all stories of a subject, or to all there are, is in none. */
class PagesHoldTest {

    @Test
    void noPageHoldsASubjectWithItsStoriesOrTheArchive() {
        assertThat(held()).contains(SubjectLink.class).doesNotContain(Subject.class, Archive.class);
    }

    private static Set<Class<?>> held() {
        var held = new LinkedHashSet<Class<?>>();
        Deque<Class<?>> waiting = new ArrayDeque<>(Set.of(Page.class));
        while (!waiting.isEmpty()) {
            Class<?> type = waiting.remove();
            if (held.add(type)) {
                Optional.ofNullable(type.getPermittedSubclasses())
                        .ifPresent(kinds -> waiting.addAll(Arrays.asList(kinds)));
                Optional.ofNullable(type.getRecordComponents()).stream()
                        .flatMap(Arrays::stream)
                        .map(RecordComponent::getGenericType)
                        .flatMap(PagesHoldTest::classesIn)
                        .forEach(waiting::add);
            }
        }
        return held;
    }

    private static Stream<Class<?>> classesIn(Type type) {
        return type instanceof ParameterizedType parameterized
                ? Arrays.stream(parameterized.getActualTypeArguments()).flatMap(PagesHoldTest::classesIn)
                : Stream.of((Class<?>) type);
    }
}
