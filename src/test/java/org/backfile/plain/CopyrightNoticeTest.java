package org.backfile.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopyrightNoticeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Copyright",
                "© Isle News",
                "© Isle News, says the stamp.",
                "Copyright 1987 Isle News",
                "Copyright (c) 1987 Isle News. All rights reserved, unless otherwise noted.",
                "Copyright: 1987, Isle News",
                "Copyright by Isle News, 1987.",
                "Copyright Isle News",
                "Copyright The Isle News and Media Limited.",
                "Copyright Isle News. No part of this may be copied.",
                "Copyright holder: Isle News",
                "(c) 1987 Isle News.",
                "(c) Isle News",
                "All rights reserved.",
                "All rights reserved. No part of this text may be copied.",
                "Alle Rechte vorbehalten.",
                "Tous droits réservés, Le Journal des Îles.",
                "Todos los derechos reservados",
                "Todos os direitos reservados.",
                "Tutti i diritti riservati",
                "Isle News, wszelkie prawa zastrzeżone.",
                "Все права защищены.",
                "版权所有",
                "This text may not be published, broadcast, rewritten or sold.",
                "This material may not be reproduced without permission."
            })
    void aNoticeIsSetAside(String line) {
        assertThat(Furniture.reasonFor(line, true)).hasValue("a copyright line");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Copyright is theft, he said.",
                "Copyright, he said, is theft.",
                "Copyright law will be changed in the autumn.",
                "Copyright law of 1988, she said, is dead.",
                "Copyright should end with an author's life.",
                "All rights reserved, said the mayor.",
                "“All rights reserved,” said the mayor.",
                "All rights reserved for the town, the mayor added.",
                "Alle Rechte vorbehalten, sagte der Bürgermeister.",
                "« Tous droits réservés », dit le maire.",
                "Todos los derechos reservados, dijo el alcalde.",
                "Tutti i diritti riservati, dice il sindaco.",
                "Все права защищены, сказал мэр.",
                "市长说，版权所有。",
                "(c) The harbour closes at noon.",
                "(c) the harbour closes at noon",
                "The report may not be published before May."
            })
    void aSentenceOfTheStoryIsNot(String line) {
        assertThat(Furniture.reasonFor(line, true)).isEmpty();
    }
}
