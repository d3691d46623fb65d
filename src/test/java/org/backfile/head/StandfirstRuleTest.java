package org.backfile.head;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.parse.ParsedText.article;

import org.backfile.article.Block;
import org.junit.jupiter.api.Test;

/** The summary between the headline and the date or the byline. */
class StandfirstRuleTest {

    @Test
    void aParagraphAboveTheBylineIsTheStandfirst() {
        var article = article("""
                Ferry to sail again on Monday
                The repair took eleven weeks and cost
                more than a new engine
                by Jane Doe

                The ferry sails at nine.
                """);
        assertThat(article.standfirst()).hasValue("The repair took eleven weeks and cost more than a new engine");
        assertThat(article.authors()).containsExactly("Jane Doe");
    }

    @Test
    void oneThatADateFollowsMayHaveItsBylineInSmallLetters() {
        var article = article("""
                Ferry to sail again on Monday
                The repair took eleven weeks and cost a lot
                by Jane Doe
                12 May 2011

                The ferry sails at nine.
                """);
        assertThat(article.standfirst()).hasValue("The repair took eleven weeks and cost a lot");
        assertThat(article.authors()).containsExactly("Jane Doe");
    }

    @Test
    void aWrappedSentenceIsNotCutAtAWordForBy() {
        var article = article("""
                Los pescadores no descartan otra huelga

                12 de mayo de 2011

                En la tarde del martes se reunió en el puerto el directorio
                de la Cofradía Nacional del Mar, la Federación de
                Pescadores del Norte y la Asociación de Armadores.
                """);
        assertThat(article.authors()).isEmpty();
        assertThat(article.blocks())
                .containsExactly(new Block.Paragraph("En la tarde del martes se reunió en el puerto el directorio"
                        + " de la Cofradía Nacional del Mar, la Federación de Pescadores del Norte y la Asociación de"
                        + " Armadores."));
    }

    @Test
    void aLineIndentedAgainBeginsAnotherParagraph() {
        var article = article("""
                Fischer drohen mit neuem Streik

                12. Mai 2011

                    Am Dienstag traf sich der Vorstand im Hafen
                und beriet.
                    Am Abend kam ein Bote
                von Anna Maria Lund, Bremen
                und brachte einen Brief.
                """);
        assertThat(article.standfirst()).isEmpty();
        assertThat(article.authors()).isEmpty();
        assertThat(article.blocks()).hasSize(2);
    }
}
