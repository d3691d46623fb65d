package org.backfile.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

class MonthGridTest {

    private static MonthGrid gridOf(String... dates) {
        return MonthGrid.of(Archives.of(dates).years());
    }

    private static List<MonthGrid.Row> rowsOf(MonthGrid grid) {
        return grid.decades().stream()
                .map(MonthGrid.Decade::rows)
                .flatMap(Collection::stream)
                .toList();
    }

    @Test
    void theCountsOfAYearsMonthsAndOfADecadesYearsAddUp() {
        MonthGrid grid = gridOf("1981-02-03", "1981-02-04", "1981-12-01", "1989-05-06", "1989-05", "1990-01-01");

        assertThat(grid.decades()).extracting(MonthGrid.Decade::name).containsExactly("1980", "1990");
        assertThat(grid.decades()).extracting(MonthGrid.Decade::count).containsExactly(5, 1);
        assertThat(rowsOf(grid).get(0).cells())
                .extracting(MonthGrid.Cell::count)
                .containsExactly(0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
        assertThat(grid.decades().get(0).rows())
                .extracting(MonthGrid.Row::count)
                .containsExactly(3, 0, 2);
    }

    @Test
    void yearsWithoutAStoryAreOneRowHoweverMany() {
        MonthGrid grid = gridOf("0987-01-01", "1987-01-01", "1989-01-01");

        assertThat(grid.missing())
                .extracting(row -> row.first() + " " + row.last())
                .containsExactly("0988 1986", "1988 1988");
        assertThat(rowsOf(grid)).hasSize(5);
    }

    @Test
    void theFullestMonthIsDarkestAndTheLeastIsNotWhite() {
        MonthGrid grid = gridOf(
                "1987-01-01",
                "1987-02-01",
                "1987-02-02",
                "1987-02-03",
                "1987-02-04",
                "1987-02-05",
                "1987-03-01",
                "1987-03-02");

        assertThat(rowsOf(grid).get(0).cells().subList(0, 4))
                .extracting(MonthGrid.Cell::heat)
                .containsExactly(1, 4, 2, 0);
        assertThat(rowsOf(grid).get(0).cells().get(3).target()).isEmpty();
    }

    @Test
    void anArchiveWithoutDatesHasNoRows() {
        assertThat(gridOf("").decades()).isEmpty();
        assertThat(gridOf("").monthHeads()).isEmpty();
    }
}
