package org.backfile.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.text.Normalizer;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageGuessTest {

    private static final String ENGLISH =
            "The ferry has been repaired and will sail on Monday, the harbour master said. "
                    + "It had been out of service for two weeks after it hit the pier.";
    private static final String GERMAN =
            "Die Fähre ist repariert und wird am Montag wieder fahren, sagte der Hafenmeister. "
                    + "Sie war zwei Wochen nicht in Betrieb, nachdem sie gegen den Kai gestoßen war.";

    private static final LanguageGuess GUESS = new LanguageGuess();

    private static Optional<String> languageOf(String... texts) {
        return GUESS.of(List.of(texts));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The council has voted to keep the old bridge open, but it will be closed to lorries from the first of May.
            de | Der Stadtrat hat beschlossen, die alte Brücke nicht zu schließen; für Lastwagen wird sie aber ab Mai gesperrt.
            nl | De gemeenteraad heeft besloten dat de oude brug open blijft, maar voor vrachtwagens wordt zij vanaf mei gesloten. Dat is niet genoeg, zeggen de bewoners van het eiland.
            af | Die stadsraad het besluit dat die ou brug oop sal bly, maar vir vragmotors word dit van Mei af gesluit. Dit is nie genoeg nie, sê die mense wat daar woon.
            sv | Kommunen har beslutat att den gamla bron ska vara öppen, men för lastbilar stängs den från maj. Det är inte nog, säger de som bor på ön.
            da | Kommunen har besluttet, at den gamle bro skal være åben, men for lastbiler bliver den lukket fra maj. Det er ikke nok, siger de, der bor på øen. Sagen blev udsat, efter at flere havde klaget.
            nb | Kommunen har bestemt at den gamle broen skal være åpen, men for lastebiler blir den stengt fra mai. Det er ikke nok, sier de som bor på øya. Saken ble utsatt etter at flere hadde klaget.
            nn | Kommunen har bestemt at den gamle brua skal vere open, men for lastebilar blir ho stengd frå mai. Det er ikkje nok, seier dei som bur på øya.
            is | Bæjarstjórnin hefur ákveðið að gamla brúin verði opin en hún verður lokuð fyrir vörubíla frá og með maí. Það er ekki nóg, segja þeir sem búa á eyjunni.
            fo | Býráðið hevur gjørt av, at gamla brúgvin skal vera opin, men hon verður stongd fyri lastbilum frá mai. Tað er ikki nóg mikið, siga tey, sum búgva á oynni.
            fr | Le conseil municipal a décidé que le vieux pont ne sera pas fermé, mais il sera interdit aux camions dès le mois de mai. Ce n'est pas assez pour les habitants de l'île.
            es | El ayuntamiento ha decidido que el puente viejo no se cierre, pero desde mayo estará prohibido para los camiones. Según los vecinos de la isla, esto no es suficiente y piden más.
            pt | A câmara decidiu que a ponte velha não será fechada, mas em maio fica proibida aos camiões. Os moradores da ilha dizem que isso não é suficiente e pedem mais uma reunião.
            gl | O concello decidiu que a ponte vella non se pechará, pero desde maio estará prohibida para os camións. Os veciños da illa din que isto non é abondo e piden unha xuntanza máis.
            ca | L'ajuntament ha decidit que el pont vell no es tanqui, però des del maig serà prohibit als camions. Els veïns de l'illa diuen que això no és prou i volen una reunió més.
            it | Il consiglio comunale ha deciso che il vecchio ponte non sarà chiuso, ma da maggio è vietato ai camion. Per gli abitanti dell'isola questo non è abbastanza.
            ro | Consiliul local a decis că podul vechi nu va fi închis, dar din luna mai este interzis pentru camioane. Locuitorii de pe insulă spun că nu este de ajuns și cer o nouă întâlnire.
            eu | Udalak erabaki du zubi zaharra ez dela itxiko, baina maiatzetik aurrera kamioiek ezin izango dute bertatik igaro. Hori ez da nahikoa, esan dute uharteko bizilagunek, eta beste bilera bat egin behar da.
            ga | Shocraigh an chomhairle nach ndúnfar an seandroichead, ach ní bheidh cead ag leoraithe dul air ó mhí na Bealtaine. Ní leor é sin, a dúirt muintir an oileáin, agus tá siad ag iarraidh níos mó.
            gd | Cho-dhùin a' chomhairle nach tèid an t-seann drochaid a dhùnadh, ach chan fhaod làraidhean a dhol oirre bhon Chèitean. Chan eil sin gu leòr, tha muinntir an eilein ag ràdh, agus bha iad airson barrachd.
            cy | Mae'r cyngor wedi penderfynu na fydd yr hen bont yn cau, ond ni chaiff lorïau ei chroesi o fis Mai. Nid yw hynny'n ddigon, medd y rhai sydd yn byw ar yr ynys.
            mt | Il-kunsill iddeċieda li l-pont il-qadim ma jingħalaqx, iżda minn Mejju t-trakkijiet ma jistgħux jgħaddu minnu. Dan mhux biżżejjed, qalu n-nies tal-gżira, li jridu laqgħa oħra ma' min hu responsabbli.
            sq | Këshilli ka vendosur që ura e vjetër të mos mbyllet, por nga maji nuk do të lejohen kamionët. Kjo nuk është e mjaftueshme, thanë banorët e ishullit.
            pl | Rada zdecydowała, że stary most nie będzie zamknięty, ale od maja ciężarówki nie będą mogły po nim jeździć. To za mało, mówią ci, którzy mieszkają na wyspie.
            cs | Zastupitelstvo rozhodlo, že starý most nebude uzavřen, ale od května po něm nesmějí jezdit nákladní auta. To je však málo, říkají lidé, kteří na ostrově žijí.
            sk | Zastupiteľstvo rozhodlo, že starý most nebude uzavretý, ale od mája po ňom nesmú jazdiť nákladné autá. To je však málo, hovoria ľudia, ktorí na ostrove žijú. Rada sa k tomu ešte vráti.
            sl | Občinski svet je odločil, da stari most ne bo zaprt, vendar od maja po njem ne smejo voziti tovornjaki. To ni dovolj, pravijo ljudje, ki živijo na otoku, in zahtevajo več.
            hr | Gradsko vijeće odlučilo je da se stari most ne zatvara, ali od svibnja kamioni ne smiju preko njega. To nije dovoljno, rekao je netko od onih koji tamo žive. Tijekom rujna odluku će donijeti ured u kojem se čeka izvješće, a nitko ne zna gdje će biti obilazak.
            sr | Gradsko veće odlučilo je da se stari most ne zatvara, ali od maja kamioni ne smeju preko njega. To nije dovoljno, rekao je juče predsednik saveta. Posle septembra, kada se vidi izveštaj, uslovi će biti drugačiji, ali niko ne zna gde će biti obilazak.
            lv | Dome nolēma, ka vecais tilts netiks slēgts, bet no maija kravas auto pa to vairs nebrauks. Ar to nav gana, saka tie, kas dzīvo uz salas.
            lt | Taryba nusprendė, kad senasis tiltas nebus uždarytas, bet nuo gegužės juo nevažiuos sunkvežimiai. To per mažai, sako salos gyventojai, kurie jau kelis metus kalba apie tai.
            fi | Kaupunginvaltuusto päätti, että vanha silta pidetään auki, mutta kuorma-autoilta se suljetaan toukokuussa. Se ei ole tarpeeksi, sanovat saaren asukkaat, jotka ovat odottaneet kaksi vuotta ja joiden mukaan tilanne on nyt vaikea.
            et | Linnavolikogu otsustas, et vana silda ei suleta, kuid alates maist on see veoautodele keelatud. Saare elanikud ütlevad, et sellest ei ole küll, ja nad ootavad veel ühte koosolekut.
            hu | A tanács úgy döntött, hogy a régi hidat nem zárják le, de májustól a teherautók már nem mehetnek át rajta. Ez nem elég, mondták azok, akik a szigeten élnek.
            tr | Belediye meclisi eski köprünün açık kalmasına karar verdi, ancak mayıs ayından sonra kamyonlar için yasak olacak. Adada yaşayanlar bunun yeterli olmadığını ve daha çok şey beklediklerini söyledi.
            az | Şura qərara aldı ki, köhnə körpü açıq qalsın, ancaq may ayından sonra yük maşınları üçün qadağan olacaq. Adada yaşayanlar bunun çox az olduğunu və daha bir görüş istədiklərini deyirlər.
            id | Dewan kota memutuskan bahwa jembatan lama tidak akan ditutup, tetapi mulai Mei truk tidak bisa lewat. Itu belum cukup, kata warga pulau tersebut, karena mereka sudah menunggu dua tahun.
            ms | Majlis bandar memutuskan bahawa jambatan lama itu tidak akan ditutup, tetapi mulai Mei lori tidak dibenarkan lalu. Itu belum cukup, kata penduduk pulau tersebut, kerana mereka sudah menunggu dua tahun selepas pejabat mahu menutupnya.
            vi | Hội đồng thành phố đã quyết định không đóng cây cầu cũ, nhưng từ tháng năm xe tải sẽ không được đi qua. Người dân trên đảo nói như vậy là chưa đủ.
            tl | Nagpasya ang konseho na hindi isasara ang lumang tulay, ngunit mula Mayo ay bawal na rito ang mga trak. Hindi ito sapat, ayon sa mga nakatira sa isla.
            sw | Baraza la mji limeamua kuwa daraja la zamani halitafungwa, lakini kutoka mwezi wa Mei malori hayataruhusiwa. Hiyo haitoshi, alisema mkazi wa kisiwa, kwa sababu watu bado wanasubiri.
            eo | La konsilio decidis, ke la malnova ponto ne estos fermita, sed de majo ĝi estas malpermesita al kamionoj. Tio ne sufiĉas, diris la homoj, kiuj loĝas sur la insulo.
            so | Golaha ayaa go'aansaday in aan la xirin buundada hore, laakiin laga bilaabo bisha May gaadiidka waaweyn waa laga mamnuucay. Dadka ku nool jasiiradda ayaa sheegay inuu taas ku filnayn oo waxa ay rabaan wax kale.
            ha | Majalisar ta yanke shawara cewa ba za a rufe tsohuwar gadar ba, amma daga watan Mayu an hana manyan motoci. Wannan bai isa ba, in ji mutanen da ke zaune a tsibirin, domin suna son wani abu.
            yo | Ìgbìmọ̀ ìlú ti pinnu pé àwọn kò ní ti afárá àtijọ́ náà pa, ṣùgbọ́n láti oṣù Èbìbí, ọkọ̀ ńlá kò lè gbà á kọjá. Àwọn ará erékùṣù náà sọ pé èyí kò tó fún wọn.
            zu | Umkhandlu unqume ukuthi ibhuloho elidala ngeke livalwe, kodwa kusukela ngoMeyi amaloli akavunyelwe. Lokhu akwanele, kusho abantu abahlala esiqhingini, ngoba sebelinde iminyaka emibili futhi bonke bathi uma kunjalo lo mhlangano kufanele wenziwe lapho.
            ru | Городской совет решил, что старый мост не будет закрыт, но с мая по нему не смогут ездить грузовики. Этого мало, сказали те, которые живут на острове, и они ждут уже два года.
            uk | Міська рада вирішила, що старий міст не буде закрито, але з травня по ньому не зможуть їздити вантажівки. Цього мало, кажуть ті, які живуть на острові, і вони чекають вже два роки.
            be | Гарадскі савет вырашыў, што стары мост не будзе закрыты, але з мая па ім не змогуць ездзіць грузавікі. Гэтага мала, кажуць тыя, якія жывуць на востраве, і яны чакаюць ужо два гады.
            bg | Общинският съвет реши, че старият мост няма да бъде затворен, но от май камионите не могат да минават по него. Това е малко, казват хората, които живеят на острова и чакат вече две години.
            mk | Советот одлучи дека стариот мост нема да биде затворен, но од мај камионите не можат да минуваат по него. Тоа е малку, велат луѓето кои живеат на островот и веќе чекаат две години.
            sr | Градско веће одлучило је да се стари мост не затвара, али од маја камиони не смеју преко њега. То није довољно, рекао је човек који живи на острву и који већ две године чека.
            kk | Кеңес ескі көпір жабылмайды деп шешті, бірақ мамыр айынан бастап жүк көліктері үшін тыйым салынды. Бұл аз, деп айтты аралда тұратын адамдар, олар екі жыл бойы күтіп отыр және басқа жол жоқ.
            mn | Хотын зөвлөл хуучин гүүрийг хаахгүй гэж шийдсэн боловч тавдугаар сараас ачааны машин явахыг хориглосон байна. Энэ нь бага юм гэж арлын хүмүүс хэлсэн бөгөөд тэр тухай хоёр жил ярьж байгаа болно.
            ar | قرر المجلس أن الجسر القديم لن يغلق، لكن منذ شهر أيار لا يسمح للشاحنات بالمرور عليه. وقال الذين يعيشون في الجزيرة إن هذا غير كاف بعد عامين من الانتظار.
            fa | شورای شهر تصمیم گرفت که پل قدیمی بسته نشود، اما از ماه آینده عبور کامیون از آن ممنوع است. مردم جزیره می گویند این کافی نیست و باید یک راه دیگر برای آنها پیدا شود.
            ur | شہر کی کونسل نے فیصلہ کیا ہے کہ پرانا پل بند نہیں ہو گا، لیکن مئی سے اس پر ٹرک نہیں جا سکیں گے۔ جزیرے کے لوگوں نے کہا کہ یہ کافی نہیں ہے۔
            ps | د ښار شورا پرېکړه وکړه چې زوړ پل به نه تړل کېږي، خو د مې له میاشتې به لارۍ پرې نه تېرېږي. دا بسنه نه کوي، د ټاپو خلکو وویل چې دوی دوه کاله په تمه دي.
            ckb | ئەنجومەنی شار بڕیاری دا کە پردی کۆن دانەخرێت، بەڵام لە مانگی ئایارەوە بۆ بارهەڵگر قەدەغە دەبێت. ئەمە بەس نییە، خەڵکی دوورگە وتیان، کە دوو ساڵە چاوەڕێ دەکەن و لەگەڵ هەموو ئەو بەڵێنانە.
            he | מועצת העיר החליטה כי הגשר הישן לא ייסגר, אבל החל ממאי אין כניסה של משאיות. זה לא מספיק, אמרו תושבי האי, כי הם מחכים כבר שנתיים ויש להם רק גשר אחד.
            yi | דער שטאָטראַט האט באַשלאָסן אז די אַלטע בריק וועט נישט זיין פאַרמאַכט, אבער פון מאַי אָן טאָרן מען זיך נישט פאָרן מיט טראָקס. דאס איז נישט גענוג פאר די מענטשן וואס וואוינען אויף דעם אינדזל.
            hi | नगर परिषद ने तय किया है कि पुराना पुल बंद नहीं होगा, लेकिन मई से उस पर ट्रक नहीं जा सकेंगे। द्वीप के लोगों ने कहा कि यह काफी नहीं है और वे दो साल से इंतज़ार कर रहे हैं।
            mr | जुना पूल बंद होणार नाही असे परिषदेने ठरवले आहे, पण मे महिन्यापासून त्यावर ट्रक जाणार नाहीत. हे पुरेसे नाही आणि दोन वर्षे वाट पाहत आहोत, असे बेटावरील लोकांनी सांगितले आहे, तर काही लोक खूश होते.
            ne | पुरानो पुल बन्द नहुने परिषद्ले निर्णय गरेको छ, तर जेठदेखि ट्रक चल्न पाउने छैन। टापुका मानिसले यो पर्याप्त छैन भने, उनले दुई वर्ष भएको बताए पनि अरू केही भएका छन।
            bn | পুরোনো সেতু বন্ধ করা হবে না বলে পরিষদ ঠিক করেছে, কিন্তু মে থেকে ট্রাক যেতে পারবে না। দ্বীপের মানুষ বলেন, এই সিদ্ধান্ত তাদের জন্য যথেষ্ট নয় এবং তারা দুই বছর ধরে অপেক্ষা করে আছে।
            am | ምክር ቤቱ አሮጌው ድልድይ እንደማይዘጋ ወስኗል፤ ግን ከግንቦት በኋላ የጭነት መኪና በድልድዩ ላይ ማለፍ አይችልም ። ይህ በቂ አይደለም ሲሉ የደሴቱ ሰዎች ተናግረዋል ፤ ሁሉ ሰው ስለ ድልድዩ ሁለት ዓመት ጠብቆ ነበር ፤ ወደ ከተማ የሚሄድ ሌላ መንገድ ነው ብለዋል ።
            """)
    void aFewLinesOfNewsAreEnough(String language, String text) {
        assertThat(languageOf(text)).hasValue(language);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh | 市议会决定不关闭旧桥，但从五月起禁止卡车通行。岛上的居民说这还不够。
            ja | 市議会は古い橋を閉鎖しないと決めたが、五月からトラックは通れなくなる。島の住民は不十分だと話している。
            ko | 시의회는 낡은 다리를 폐쇄하지 않기로 했지만 오월부터 트럭은 다닐 수 없다.
            el | Το δημοτικό συμβούλιο αποφάσισε να μην κλείσει η παλιά γέφυρα.
            hy | Քաղաքային խորհուրդը որոշեց չփակել հին կամուրջը։
            ka | საკრებულომ გადაწყვიტა, რომ ძველი ხიდი არ დაიხურება.
            th | สภาเมืองมีมติไม่ปิดสะพานเก่า แต่ห้ามรถบรรทุกผ่าน
            lo | ສະພາເມືອງຕັດສິນໃຈບໍ່ປິດຂົວເກົ່າ
            km | ក្រុមប្រឹក្សាក្រុងសម្រេចមិនបិទស្ពានចាស់ទេ
            my | မြို့တော်ကောင်စီက တံတားဟောင်းကို မပိတ်ရန် ဆုံးဖြတ်ခဲ့သည်။
            ta | பழைய பாலம் மூடப்படாது என்று நகர சபை முடிவு செய்தது.
            te | పాత వంతెనను మూసివేయకూడదని నగర మండలి నిర్ణయించింది.
            kn | ಹಳೆಯ ಸೇತುವೆಯನ್ನು ಮುಚ್ಚದಿರಲು ನಗರ ಸಭೆ ನಿರ್ಧರಿಸಿದೆ.
            ml | പഴയ പാലം അടയ്ക്കേണ്ടെന്ന് നഗരസഭ തീരുമാനിച്ചു.
            gu | જૂનો પુલ બંધ નહીં કરવાનો નગર પરિષદે નિર્ણય કર્યો છે.
            pa | ਨਗਰ ਕੌਂਸਲ ਨੇ ਪੁਰਾਣਾ ਪੁਲ ਬੰਦ ਨਾ ਕਰਨ ਦਾ ਫੈਸਲਾ ਕੀਤਾ ਹੈ।
            si | පැරණි පාලම වසා නොදැමීමට නගර සභාව තීරණය කළේය.
            """)
    void aScriptOfOneLanguageGivesItAwayAtOnce(String language, String text) {
        assertThat(languageOf(text)).hasValue(language);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            he | הגשר הישן בחיפה ייסגר לתנועה בחורף הקרוב, הודיעה אתמול העירייה.
            he | מבוגרים וילדים חגגו אתמול בנמל
            he | קרל פון קרמר הגיע לחיפה וביקר במוזיאון, מסר דובר העירייה. הוא לא אמר מתי יחזור, אבל היה מרוצה.
            he | הַיְלָדִים הָלְכוּ לַיָּם, וְרָאוּ סִירָה גְּדוֹלָה.
            yi | די אלטע בריק איז פארמאכט געווארן און מען וועט זי נישט עפענען ביז זומער.
            bn | পুরোনো সেতুটি শীতকালে বন্ধ হচ্ছে, জানাল পৌরসভা।
            am | አሮጌው ድልድይ በክረምት ይዘጋል ሲል ማዘጋጃ ቤቱ አስታወቀ።
            """)
    void aFewWordsAreEnoughWhereAScriptHasAUsualLanguage(String language, String text) {
        assertThat(languageOf(text)).hasValue(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "דער נייער דירעקטאר איז אן אלטער פריינט", // Yiddish, and too short to be sure of it
                "אין דער היים זיצן די קינדער",
                "ঘৰ পুৰণি দলং বন্ধ হ'ব গাঁৱৰ মানুহ", // Assamese letters
                "ኣረጊት ድልድል ክትዕጾ እያ ኢሉ ምምሕዳር ከተማ", // Tigrinya letters
                "חיפה",
                "पुराना पुल सर्दियों में", // no usual language
                "كتاب قديم جدا وصغير"
            })
    void aSignOfAnotherLanguageKeepsAShortTextWithout(String text) {
        assertThat(languageOf(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Ferry to sail again on Monday",
                "SHR 34 CTS VS 1.19 DLRS\nNET 2,858,000 VS 807,000\nREVS 14.1 MLN VS 9.6 MLN\nAVG SHRS 2,332,397 VS 1,428,000",
                "1. Jan de Vries (NL) 9.81  2. José de la Cruz (ES) 9.90  3. Luís da Silva (PT) 9.92  4. Pierre Le Goff (FR) 10.01",
                "A. Müller, B. Škoda, C. Łódź, D. Ångström, E. Çelik, F. Ñíguez, G. Őze, H. Ștefan, I. Þór, J. Ðurić",
                "Plzeň 3, Růžička 2, Dvořák 1, Kovář 4, Němec 5, Říha 6, Přibyl 7, Šťastný 8",
                "de 1 de 2 de 3 de 4 de 5 de 6 de 7 de 8 de 9",
                "le o ma le o ma le o ma le o ma le o ma le o ma le o ma le o ma i le ma le o le o ma",
                "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore magna aliqua.",
                "Ἀ東京",
                "Αθήνα",
                "東京 - 大阪",
                "---- **** 12:30 ----",
                "\ud83d\ude00\ud83d\ude00 \ud800 \udc00"
            })
    void namesFiguresAndAFewWordsHaveNoLanguage(String text) {
        assertThat(languageOf(text)).isEmpty();
    }

    @Test
    void aTextInTwoLanguagesHasNone() {
        assertThat(languageOf(ENGLISH, GERMAN)).isEmpty();
        assertThat(
                        languageOf(
                                ENGLISH,
                                "Паромът е поправен и ще отплава в понеделник, каза началникът на пристанището пред вестника вчера следобед."))
                .isEmpty();
    }

    @Test
    void aQuotationInAnotherLanguageDoesNotMatter() {
        assertThat(languageOf(
                        ENGLISH,
                        "\"Die Fähre ist noch nicht da\", a visitor said to his wife in German when he saw the empty quay.",
                        ENGLISH))
                .hasValue("en");
        assertThat(languageOf("市议会决定不关闭旧桥，但从五月起禁止 Mercedes-Benz 卡车通行。岛上的居民说这还不够。"))
                .hasValue("zh");
        assertThat(languageOf("市议会决定不关闭旧桥，但从五月起禁止「さくら」公司的卡车通行。岛上的居民说这还不够。")).hasValue("zh");
    }

    @Test
    void theTextsOfAStoryCountTogether() {
        assertThat(languageOf(
                        "Ferry to sail again",
                        "It has been repaired",
                        "and will be back on Monday",
                        "or on the day after that."))
                .hasValue("en");
    }

    @Test
    void proseInCapitalsIsReadAsAnyOther() {
        assertThat(languageOf(ENGLISH.toUpperCase(Locale.ROOT))).hasValue("en");
        String turkish =
                "Tarafından yapılan açıklamada, ayrıca bunun için hiçbir şey olmadığı ve daha sonra kendi arasında bir karar verileceği dedi, ancak ne kadar olduğu var.";
        assertThat(languageOf(turkish.toUpperCase(Locale.forLanguageTag("tr")))).hasValue("tr");
        assertThat(languageOf(turkish.toUpperCase(Locale.ROOT))).hasValue("tr");
    }

    @Test
    void anAccentMayBeACharacterOfItsOwn() {
        String french =
                "L'équipe a été très près de la tête, mais après l'été où elle était première, elle a dû céder, même à domicile.";
        assertThat(languageOf(french)).hasValue("fr");
        assertThat(languageOf(Normalizer.normalize(french, Normalizer.Form.NFD)))
                .hasValue("fr");
    }

    @Test
    void persianMayBeTypedOnAnArabicKeyboard() {
        String persian =
                "این شهر در سال گذشته یکی از بزرگ ترین ها بود، اما هم اکنون کسی که می گفت باید آن را دید، خود نیست.";
        assertThat(languageOf(persian)).hasValue("fa");
        assertThat(languageOf(persian.replace('ی', 'ي').replace('ک', 'ك'))).hasValue("fa");
    }

    @Test
    void noMoreThanTheOpeningIsLookedAt() {
        assertThat(languageOf(ENGLISH, "-".repeat(LanguageGuess.CHARACTERS_AT_MOST), GERMAN, GERMAN, GERMAN))
                .hasValue("en");
        assertThat(languageOf(ENGLISH, "-", GERMAN, GERMAN, GERMAN)).isEmpty();
    }

    @Test
    void aTextOfAnyShapeIsDoneAtOnce() {
        var texts = List.of(
                "x".repeat(10_000_000),
                "é ".repeat(1_000_000),
                "e\u0301".repeat(1_000_000),
                "ก".repeat(1_000_000),
                "а́".repeat(500_000));
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            texts.forEach(text -> GUESS.of(List.of(text)));
            GUESS.of(Collections.nCopies(1_000_000, ""));
        });
    }
}
