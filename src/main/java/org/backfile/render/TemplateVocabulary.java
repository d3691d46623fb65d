package org.backfile.render;

import io.pebbletemplates.pebble.extension.Extension;
import io.pebbletemplates.pebble.extension.core.CoreExtension;
import io.pebbletemplates.pebble.extension.escaper.EscaperExtension;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** All that a template may use besides its variables: Pebble's words and ours. */
record TemplateVocabulary(Set<String> filters, Set<String> functions, Set<String> tests, Set<String> tags) {

    /** Words of Pebble that look like functions but are none internally. */
    private static final List<String> BUILT_IN = List.of("block", "parent");

    static TemplateVocabulary with(Extension ours) {
        var core = new CoreExtension();
        var filters = new TreeSet<>(core.getFilters().keySet());
        filters.addAll(new EscaperExtension().getFilters().keySet());
        filters.addAll(ours.getFilters().keySet());
        var functions = new TreeSet<>(core.getFunctions().keySet());
        functions.addAll(BUILT_IN);
        functions.addAll(ours.getFunctions().keySet());
        var tags = new TreeSet<String>();
        core.getTokenParsers().stream().map(TokenParser::getTag).forEach(tags::add);
        tags.addAll(List.of("else", "elseif", "endblock", "endfor", "endif", "endmacro"));
        return new TemplateVocabulary(
                filters, functions, new TreeSet<>(core.getTests().keySet()), tags);
    }
}
