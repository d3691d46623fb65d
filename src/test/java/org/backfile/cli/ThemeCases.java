package org.backfile.cli;

import static org.backfile.cli.DiagnosticCase.fires;
import static org.backfile.cli.DiagnosticCase.spares;
import static org.backfile.text.Code.ACCENT_CONTRAST;
import static org.backfile.text.Code.TEMPLATE_BROKEN;
import static org.backfile.text.Code.TEMPLATE_EXISTS;
import static org.backfile.text.Code.TEMPLATE_MISSING;

import java.util.stream.Stream;

/** Cases of templates and colours. */
final class ThemeCases {

    private ThemeCases() {}

    static Stream<DiagnosticCase> all() {
        return Stream.of(broken(), missing(), existing(), accents()).flatMap(cases -> cases);
    }

    private static DiagnosticCase with(DiagnosticCase one, String template) {
        return one.text(DiagnosticCase.FERRY)
                .file("templates/404.peb", template)
                .run("build");
    }

    private static Stream<DiagnosticCase> broken() {
        return Stream.of(
                with(fires(TEMPLATE_BROKEN, "a mistyped name"), "{{ sit.title }}"),
                with(fires(TEMPLATE_BROKEN, "a block that is not closed"), "{% if site.title is empty %}lost"),
                with(fires(TEMPLATE_BROKEN, "a filter that does not exist"), "{{ site.title | shout }}"),
                with(fires(TEMPLATE_BROKEN, "words that are a list"), "lost")
                        .file("templates/i18n/en.yaml", "- Archive\n"),
                with(spares(TEMPLATE_BROKEN, "a mistyped name in a comment"), "lost {# {{ sit.title }} #}"),
                with(
                        spares(TEMPLATE_BROKEN, "a mistyped name as it is to be shown"),
                        "{% verbatim %}{{ sit.title }}{% endverbatim %}"),
                with(
                        spares(TEMPLATE_BROKEN, "braces and per cent signs of a style sheet"),
                        "<style>p { width: 50% }</style> 100 %"),
                with(spares(TEMPLATE_BROKEN, "a broken file that is no template"), "lost")
                        .file("templates/notes.txt", "{% if %}"),
                with(spares(TEMPLATE_BROKEN, "an empty template"), ""));
    }

    private static Stream<DiagnosticCase> missing() {
        return Stream.of(
                with(fires(TEMPLATE_MISSING, "a mistyped name"), "{% include \"parts/calender.peb\" %}"),
                with(fires(TEMPLATE_MISSING, "a name without its ending"), "{% extends \"base\" %}"),
                with(spares(TEMPLATE_MISSING, "a comment"), "lost {# {% include \"parts/calender.peb\" %} #}"),
                with(spares(TEMPLATE_MISSING, "a template of the site's own"), "{% include \"parts/mine.peb\" %}")
                        .file("templates/parts/mine.peb", "lost"),
                with(spares(TEMPLATE_MISSING, "a template of the theme"), "{% extends \"base.peb\" %}"));
    }

    private static Stream<DiagnosticCase> existing() {
        return Stream.of(
                fires(TEMPLATE_EXISTS, "the second time")
                        .after("templates", "--eject", "404")
                        .run("templates", "--eject", "404"),
                fires(TEMPLATE_EXISTS, "an empty file")
                        .file("templates/404.peb", "")
                        .run("templates", "--eject", "404.peb"),
                spares(TEMPLATE_EXISTS, "another template")
                        .file("templates/404.peb", "")
                        .run("templates", "--eject", "day"),
                spares(TEMPLATE_EXISTS, "a list of all")
                        .file("templates/404.peb", "")
                        .run("templates"));
    }

    /** The default theme's paper is #fbfaf7, on which #747474 has a contrast of 4.48 and #737373 one of 4.54. */
    private static Stream<DiagnosticCase> accents() {
        return Stream.of(
                accent(fires(ACCENT_CONTRAST, "a light orange"), "\"#e0a030\""),
                accent(fires(ACCENT_CONTRAST, "a grey just too light"), "\"#747474\""),
                accent(spares(ACCENT_CONTRAST, "a grey just dark enough"), "\"#737373\""),
                accent(spares(ACCENT_CONTRAST, "black"), "\"#000\""),
                accent(spares(ACCENT_CONTRAST, "a dark blue"), "\"#003a8c\""));
    }

    private static DiagnosticCase accent(DiagnosticCase one, String colour) {
        return one.config("look: { accent: " + colour + " }\n").run("build");
    }
}
