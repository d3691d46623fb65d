package org.backfile.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.source.Decoding.bytes;
import static org.backfile.source.Decoding.decode;

import java.nio.charset.Charset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetGuessTest {

    private static final String RUSSIAN = """
            Паром снова ходит

            Паром выйдет в понедельник, сообщил капитан порта. Люди ждали три недели, пока его чинили; теперь они \
            опять могут переправляться через реку, сказала Ольга Яковлева.
            """;
    private static final String GREEK = """
            Το πλοίο σαλπάρει

            Το πλοίο της γραμμής θα σαλπάρει ξανά τη Δευτέρα, είπε ο λιμενάρχης. Οι κάτοικοι περίμεναν τρεις εβδομάδες \
            την επισκευή, και τώρα μπορούν πάλι να ταξιδέψουν. Ήρθε η Άνοιξη.
            """;
    private static final String JAPANESE = """
            連絡船が再開

            連絡船フェリーは月曜日に運航を再開すると港長が述べた。島の住民は船の修理を三週間待っていたが、これでまた川を渡れるようになる。
            """;
    private static final String CHINESE = """
            渡轮恢复航行

            渡轮将于星期一恢复航行，港务局长说。岛上居民为修船等了三个星期，现在他们又可以过河了。
            """;
    private static final String TAIWANESE = """
            渡輪恢復航行

            渡輪將於星期一恢復航行，港務局長說。島上居民為修船等了三個星期，現在他們又可以過河了。
            """;
    private static final String KOREAN = """
            연락선 다시 운항

            연락선이 월요일에 다시 운항한다고 항만장이 말했다. 섬 주민들은 배를 고치는 동안 삼 주를 기다렸으며 이제 다시 강을 건널 수 있다.
            """;
    private static final String HEBREW = """
            המעבורת שבה לשוט

            המעבורת תשוב להפליג ביום שני, אמר מנהל הנמל. התושבים חיכו שלושה שבועות לתיקון הספינה, ועכשיו אפשר שוב לחצות את הנהר.
            """;

    static Stream<Arguments> textsInOtherScripts() {
        return Stream.of(
                Arguments.of("Windows-1251", "windows-1251", RUSSIAN),
                Arguments.of("KOI8-R", "KOI8-R", RUSSIAN),
                Arguments.of("ISO-8859-5", "ISO-8859-5", RUSSIAN),
                Arguments.of("IBM866", "IBM866", RUSSIAN),
                Arguments.of("MacCyrillic", "x-MacCyrillic", RUSSIAN),
                Arguments.of("Windows-1251", "windows-1251", """
                        Пором знову ходить

                        Пором вирушить у понеділок, повідомив капітан порту. Люди чекали три тижні, поки його ремонтували; \
                        тепер можна знову їздити через річку, сказала Ганна Їжакевич.
                        """),
                Arguments.of("Windows-1251", "windows-1251", """
                        Фериботът пак плава

                        Фериботът тръгва в понеделник, съобщи капитанът. Хората чакаха три седмици, докато бъде поправен.
                        """),
                Arguments.of("Windows-1253", "windows-1253", GREEK),
                Arguments.of("ISO-8859-7", "ISO-8859-7", GREEK),
                Arguments.of("Windows-1255", "windows-1255", HEBREW),
                Arguments.of("Windows-1256", "windows-1256", """
                        العبارة تبحر من جديد

                        ستبحر العبارة مرة أخرى يوم الاثنين، كما قال مدير الميناء. انتظر السكان ثلاثة أسابيع حتى تم إصلاح السفينة.
                        """),
                Arguments.of("Windows-874", "x-windows-874", """
                        เรือข้ามฟากกลับมาแล้ว

                        เรือข้ามฟากจะออกเดินทางอีกครั้งในวันจันทร์ นายท่าเรือกล่าว ชาวเกาะรอการซ่อมแซมนานสามสัปดาห์
                        """),
                Arguments.of("Shift_JIS", "windows-31j", JAPANESE),
                Arguments.of("EUC-JP", "EUC-JP", JAPANESE),
                Arguments.of("ISO-2022-JP", "ISO-2022-JP", JAPANESE),
                Arguments.of("GB18030", "GB18030", CHINESE),
                Arguments.of("Big5", "Big5", TAIWANESE),
                Arguments.of("EUC-KR", "EUC-KR", KOREAN),
                Arguments.of("ISO-2022-KR", "ISO-2022-KR", KOREAN));
    }

    @ParameterizedTest
    @MethodSource("textsInOtherScripts")
    void aTextInAnotherScriptIsDetected(String name, String charset, String text) {
        assertRead(text, charset, name);
        assertRead("26.02.1987\n\n" + text, charset, name);
        assertRead(text.repeat(40), charset, name);
    }

    @ParameterizedTest
    @MethodSource("textsInOtherScripts")
    void aDetectionIsAnAssumptionAndSaysWhy(String name, String charset, String text) {
        assertThat(Decoding.said(decode(bytes(text, charset))))
                .startsWith("encoding-assumed: is not in UTF-8 and does not say what it is in; read as " + name + ", ");
    }

    static Stream<Arguments> headlinesInOtherScripts() {
        return Stream.of(
                Arguments.of("Windows-1251", "windows-1251", "Паром снова ходит"),
                Arguments.of("KOI8-R", "KOI8-R", "Паром снова ходит"),
                Arguments.of("Windows-1253", "windows-1253", "Το πλοίο σαλπάρει"),
                Arguments.of("Windows-1255", "windows-1255", "המעבורת שבה לשוט"),
                Arguments.of("Shift_JIS", "windows-31j", "連絡船が再開"),
                Arguments.of("EUC-JP", "EUC-JP", "連絡船が再開"),
                Arguments.of("EUC-KR", "EUC-KR", "연락선 다시 운항"));
    }

    @ParameterizedTest
    @MethodSource("headlinesInOtherScripts")
    void aHeadlineMayBeEnough(String name, String charset, String headline) {
        assertRead(headline, charset, name);
    }

    static Stream<String> westernTexts() {
        return Stream.of(
                "The ferry’s captain said “no”.",
                "Tickets cost £5 – or €6…",
                "Åse’s “café”",
                "à la carte",
                "80° in the shade",
                "naïve façade",
                "Le ferry a repris la mer : « Nous étions à quai », a raconté le capitaine.",
                "Où est-il passé ? Ça alors, déjà Noël",
                "À Honfleur, le cœur de l’été était là",
                "ÉTÉ",
                "« L’été\u00a0»",
                "¿Qué pasó mañana? ¡Año difícil!",
                "España",
                "El niño señaló el camión",
                "Größe",
                "Übermäßig große Äpfel für Fußgänger",
                "„Wir sind überglücklich“, sagte Jürgen Groß",
                "GRÖSSE ÜBER ALLES",
                "Não há ligações: a situação das embarcações é má",
                "Amanhã não há pão",
                "Färjan är här, och öborna är nöjda",
                "Færgen sejler på ny; øboerne er glade",
                "Ferjan siglir á ný; það þykir góð frétt",
                "Lautta lähtee jälleen, käykää sisään",
                "Perché no? È così: il traghetto tornerà lunedì più tardi",
                "L’illa té vaixell: això és una bona notícia, col·legues",
                "Parv sõidab jälle üle jõe, öeldi täna",
                "Één zeeën, coördinatie en ideeën",
                "Dún na nGall: bhí an bád farantóireachta ann",
                "Citroën, Bjørn, Señor Müller, Håkon, Besançon and Škoda met in São Paulo");
    }

    @ParameterizedTest
    @MethodSource("westernTexts")
    void aTextOfWesternEuropeIsWindows1252HoweverShort(String text) {
        assertRead(text, "windows-1252", "Windows-1252");
        assertRead(
                "26 February 1987\n\n" + text + "\n\nThe ferry has been repaired and will sail again.\n",
                "windows-1252",
                "Windows-1252");
        assertRead((text + "\n").repeat(40), "windows-1252", "Windows-1252");
        assertThat(Decoding.said(decode(bytes(text, "windows-1252"))))
                .endsWith("; read as Windows-1252, as most such files are");
    }

    static Stream<Arguments> textsOfOtherAlphabets() {
        return Stream.of(
                Arguments.of(
                        "Polish",
                        "Windows-1250",
                        "Prom zacznie w poniedziałek znów pływać, mówi kapitan. Trzy tygodnie ludzie czekali na naprawę łodzi."),
                Arguments.of(
                        "Czech",
                        "Windows-1250",
                        "Přívoz začne v pondělí znovu jezdit, řekl převozník. Lidé čekali tři týdny; teď už mohou přes řeku."),
                Arguments.of(
                        "Slovak",
                        "Windows-1250",
                        "Kompa začne v pondelok znovu plávať. Ľudia čakali tri týždne; päť ľudí už kúpilo lístky a väčšina ďalších príde."),
                Arguments.of(
                        "Hungarian",
                        "Windows-1250",
                        "A komp hétfőn újra indul, mondta a révész. Jövőre új kikötő épül, erről tegnap döntött a közgyűlés; a jegyek ára nő."),
                Arguments.of(
                        "Croatian",
                        "Windows-1250",
                        "Trajekt će u ponedjeljak ponovno ploviti. Ljudi su čekali da se brod popravi; sada mogu prijeći rijeku, što ih čini sretnima. Također žele čamac."),
                Arguments.of(
                        "Romanian",
                        "Windows-1250",
                        "Feribotul va pleca din nou, a spus căpitanul. Oamenii aşteaptă de trei săptămâni să treacă; staţia şi preţul sînt aceleaşi."),
                Arguments.of(
                        "Turkish",
                        "Windows-1254",
                        "Feribot pazartesi günü yeniden sefere başlıyor. Kaptan, bekleyişin sona erdiğini söyledi; yolcular şimdi çok sevinçli."),
                Arguments.of(
                        "Lithuanian",
                        "Windows-1257",
                        "Keltas pirmadienį vėl pradės plaukti, sakė kapitonas. Žmonės tris savaites laukė; dabar jie vėl gali persikelti per upę, o šeštadienį plauks į salą."),
                Arguments.of(
                        "Latvian",
                        "Windows-1257",
                        "Prāmis pirmdien atkal sāks kursēt, sacīja kapteinis. Cilvēki gaidīja, līdz kuģis tiks salabots; tagad viņi var šķērsot upi."));
    }

    @ParameterizedTest
    @MethodSource("textsOfOtherAlphabets")
    void centralEuropeTurkeyAndTheBalticAreKnownByTheirLetters(String language, String encoding, String text) {
        assertRead(text, encoding, encoding);
        assertRead("26.02.1987\n\n" + text.repeat(20), encoding, encoding);
        assertThat(Decoding.said(decode(bytes(text, encoding))))
                .endsWith("; read as " + encoding + ", because its letters are those of " + language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Prom znów pływa", "Kompa opäť pláva", "A komp újra jár", "Gemi kalkıyor"})
    void aHeadlineIsTooShortToTellThemApart(String headline) {
        String encoding = headline.startsWith("Gemi") ? "windows-1254" : "windows-1250";
        assertThat(decode(bytes(
                                "26.02.1987\n\n" + headline
                                        + "\n\nThe ferry, in a hundred letters and more of plain English words, "
                                        + "will sail again on Monday morning at ten, the harbour office said.\n",
                                encoding))
                        .encoding())
                .isEqualTo("windows-1252");
    }

    @Test
    void escapesOfAPrinterAreNoJapanese() {
        var outcome = decode(bytes("Ferry \u001b[1mto sail\u001b[0m again", "US-ASCII"));
        assertThat(outcome.encoding()).isEqualTo("utf-8");
        assertThat(outcome.text()).hasValue("Ferry [1mto sail[0m again");
    }

    @Test
    void aLongTextIsSampledWhereItsFirstForeignLetterStands() {
        String text = "Ferry to sail again. \n".repeat(30_000) + RUSSIAN;
        assertRead(text, "windows-1251", "Windows-1251");
    }

    private static void assertRead(String text, String charset, String name) {
        var outcome = decode(text.getBytes(Charset.forName(charset)));
        assertThat(outcome.text()).hasValue(text);
        assertThat(outcome.encoding()).isEqualToIgnoringCase(name);
    }
}
