package org.backfile.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ScriptDataTest {

    @Test
    void namesAndValuesAreSeparatedAsJsonWantsIt() {
        var json = new ScriptData().begin('{').name("a").text("b").name("c").begin('[');
        json.begin('{')
                .end('}')
                .begin('{')
                .name("d")
                .number(-1)
                .end('}')
                .text("e")
                .text("f");
        assertThat(json.end(']').name("g").begin('[').end(']').end('}'))
                .hasToString("{\"a\":\"b\",\"c\":[{},{\"d\":-1},\"e\",\"f\"],\"g\":[]}");
    }

    @Test
    void noTextCanEndTheElementThatHoldsIt() {
        assertThat(new ScriptData().text("</script>")).hasToString("\"\\u003c/script>\"");
    }

    @Test
    void everyCharacterIsReadAgainAsItWas() throws IOException {
        var all = new StringBuilder();
        for (int c = 0; c < Character.MIN_SURROGATE; c++) {
            all.append((char) c);
        }
        all.append("😀");
        try (var parser = new JsonFactory()
                .createParser(new ScriptData().text(all.toString()).toString())) {
            parser.nextToken();
            assertThat(parser.getText()).isEqualTo(all.toString());
        }
    }

    @Test
    void aTextThatEndsLikeABracketIsFollowedByAComma() {
        assertThat(new ScriptData().begin('[').text("a[").text("{").text(":").end(']'))
                .hasToString("[\"a[\",\"{\",\":\"]");
    }
}
