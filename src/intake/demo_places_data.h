// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/demo_places.h"

/// Common names and real towns, put together at random: whoever bears one of these names is meant by none of them.
/// Included once, by demo_places.cpp.
namespace scrim::intake {

namespace german {
inline constexpr DemoName firstNames[]{{"Anna", "anna"},   {"Jürgen", "juergen"},    {"Käthe", "kaethe"},
                                       {"Lukas", "lukas"}, {"Sophie", "sophie"},     {"Björn", "bjoern"},
                                       {"Greta", "greta"}, {"Matthias", "matthias"}, {"Ursula", "ursula"},
                                       {"Felix", "felix"}, {"Heike", "heike"},       {"Jörg", "joerg"}};
inline constexpr DemoName lastNames[]{{"Müller", "mueller"},
                                      {"Schröder", "schroeder"},
                                      {"Weiß", "weiss"},
                                      {"Vogel", "vogel"},
                                      {"Köhler", "koehler"},
                                      {"Brandt", "brandt"},
                                      {"Lindner", "lindner"},
                                      {"Groß", "gross"},
                                      {"Böhm", "boehm"},
                                      {"Seidel", "seidel"},
                                      {"von der Heide", "vonderheide"},
                                      {"Jäger", "jaeger"}};
inline constexpr DemoTown towns[]{{"Berlin", "10###", ""},  {"Hamburg", "20###", ""},
                                  {"München", "80###", ""}, {"Köln", "50###", ""},
                                  {"Görlitz", "02826", ""}, {"Freiburg im Breisgau", "79###", ""}};
inline constexpr std::string_view streets[]{"Lindenstraße ##", "Am Mühlbach #", "Goethestraße 1#", "Bahnhofstraße ##a"};
} // namespace german

namespace british {
inline constexpr DemoName firstNames[]{{"Oliver", "oliver"}, {"Amelia", "amelia"}, {"Siobhán", "siobhan"},
                                       {"Harry", "harry"},   {"Isla", "isla"},     {"Rhys", "rhys"},
                                       {"Priya", "priya"},   {"George", "george"}, {"Niamh", "niamh"},
                                       {"Callum", "callum"}, {"Zara", "zara"},     {"Ewan", "ewan"}};
inline constexpr DemoName lastNames[]{{"Ashworth", "ashworth"},     {"O'Neill", "oneill"}, {"Patel", "patel"},
                                      {"Fairclough", "fairclough"}, {"Hughes", "hughes"},  {"MacLeod", "macleod"},
                                      {"Pemberton", "pemberton"},   {"Okafor", "okafor"},  {"Whitby", "whitby"},
                                      {"Llewellyn", "llewellyn"},   {"Barrow", "barrow"},  {"Singh", "singh"}};
inline constexpr DemoTown towns[]{{"London", "SW1A #AA", "England"},
                                  {"Manchester", "M1 #AE", "England"},
                                  {"Glasgow", "G1 #DN", "Scotland"},
                                  {"Cardiff", "CF10 #BH", "Wales"},
                                  {"Bristol", "BS1 #TR", "England"}};
inline constexpr std::string_view streets[]{"## Mill Lane", "# Chapel Street", "Flat #, 1# Queen's Road",
                                            "The Old Forge, High Street"};
} // namespace british

namespace american {
inline constexpr DemoName firstNames[]{{"Emma", "emma"},   {"Liam", "liam"},       {"José", "jose"},
                                       {"Ava", "ava"},     {"Mason", "mason"},     {"Tanisha", "tanisha"},
                                       {"Wyatt", "wyatt"}, {"María", "maria"},     {"Ethan", "ethan"},
                                       {"Chloe", "chloe"}, {"Darnell", "darnell"}, {"Grace", "grace"}};
inline constexpr DemoName lastNames[]{{"Johnson", "johnson"}, {"Ramírez", "ramirez"},     {"Nguyen", "nguyen"},
                                      {"Carter", "carter"},   {"Kowalczyk", "kowalczyk"}, {"Washington", "washington"},
                                      {"Delgado", "delgado"}, {"Schmidt", "schmidt"},     {"Brooks", "brooks"},
                                      {"Yazzie", "yazzie"},   {"Peterson", "peterson"},   {"Flores", "flores"}};
inline constexpr DemoTown towns[]{{"Portland", "972##", "Oregon"},
                                  {"Austin", "787##", "Texas"},
                                  {"Boston", "021##", "Massachusetts"},
                                  {"Chicago", "606##", "Illinois"},
                                  {"Santa Fe", "875##", "New Mexico"}};
inline constexpr std::string_view streets[]{"4## Maple Avenue", "12## Oak Street", "# Harbor View Drive",
                                            "7## Main Street, Apt. #"};
} // namespace american

namespace australian {
inline constexpr DemoTown towns[]{{"Sydney", "200#", "New South Wales"},
                                  {"Melbourne", "300#", "Victoria"},
                                  {"Fremantle", "6160", "Western Australia"}};
inline constexpr std::string_view streets[]{"## Banksia Crescent", "# Wattle Street", "1## Ocean Parade"};
} // namespace australian

namespace french {
inline constexpr DemoName firstNames[]{{"Élodie", "elodie"},   {"François", "francois"}, {"Anaïs", "anais"},
                                       {"Théo", "theo"},       {"Inès", "ines"},         {"Benoît", "benoit"},
                                       {"Camille", "camille"}, {"Jean-Luc", "jean-luc"}, {"Noëlle", "noelle"},
                                       {"Mathis", "mathis"}};
inline constexpr DemoName lastNames[]{{"Lefèvre", "lefevre"},     {"Garçon", "garcon"},     {"D'Aubigné", "daubigne"},
                                      {"Moreau", "moreau"},       {"Béranger", "beranger"}, {"Noël", "noel"},
                                      {"Chevalier", "chevalier"}, {"Faure", "faure"},       {"Guérin", "guerin"},
                                      {"Lacroix", "lacroix"}};
inline constexpr DemoTown towns[]{{"Paris", "750##", ""},
                                  {"Lyon", "6900#", ""},
                                  {"Nîmes", "30000", ""},
                                  {"Besançon", "25000", ""},
                                  {"L'Haÿ-les-Roses", "94240", ""}};
inline constexpr std::string_view streets[]{"## rue des Érables", "# impasse de l'Église", "1## boulevard Gambetta",
                                            "# bis, quai du Port"};
} // namespace french

namespace polish {
inline constexpr DemoName firstNames[]{
    {"Łukasz", "lukasz"},       {"Małgorzata", "malgorzata"}, {"Zofia", "zofia"},   {"Stanisław", "stanislaw"},
    {"Agnieszka", "agnieszka"}, {"Wojciech", "wojciech"},     {"Żaneta", "zaneta"}, {"Paweł", "pawel"}};
inline constexpr DemoName lastNames[]{{"Wiśniewski", "wisniewski"},   {"Dąbrowska", "dabrowska"},
                                      {"Wójcik", "wojcik"},           {"Kamińska", "kaminska"},
                                      {"Zieliński", "zielinski"},     {"Gołębiowska", "golebiowska"},
                                      {"Szczepański", "szczepanski"}, {"Łaska", "laska"}};
inline constexpr DemoTown towns[]{
    {"Łódź", "90-0##", ""}, {"Kraków", "30-0##", ""}, {"Gdańsk", "80-8##", ""}, {"Wrocław", "50-1##", ""}};
inline constexpr std::string_view streets[]{"ul. Świętojańska ##", "ul. Długa #/1#", "al. Wolności ##"};
} // namespace polish

namespace turkish {
inline constexpr DemoName firstNames[]{{"Ayşe", "ayse"},     {"Çağlar", "caglar"}, {"İbrahim", "ibrahim"},
                                       {"Gülşen", "gulsen"}, {"Oğuz", "oguz"},     {"Ebru", "ebru"},
                                       {"Işıl", "isil"}};
inline constexpr DemoName lastNames[]{{"Yılmaz", "yilmaz"}, {"Öztürk", "ozturk"}, {"Şahin", "sahin"},
                                      {"Çelik", "celik"},   {"Aydın", "aydin"},   {"Güneş", "gunes"},
                                      {"Kılıç", "kilic"}};
inline constexpr DemoTown towns[]{{"İstanbul", "34###", ""}, {"İzmir", "35###", ""}, {"Eskişehir", "26###", ""}};
inline constexpr std::string_view streets[]{"Atatürk Caddesi No: ##", "Çiçek Sokak No: #", "Bağdat Caddesi 1##"};
} // namespace turkish

namespace greek {
inline constexpr DemoName firstNames[]{{"Γιώργος", "giorgos"}, {"Ελένη", "eleni"},       {"Νίκος", "nikos"},
                                       {"Σοφία", "sofia"},     {"Δημήτρης", "dimitris"}, {"Κατερίνα", "katerina"}};
inline constexpr DemoName lastNames[]{{"Παπαδόπουλος", "papadopoulos"}, {"Νικολάου", "nikolaou"},
                                      {"Γεωργίου", "georgiou"},         {"Αντωνίου", "antoniou"},
                                      {"Καραγιάννη", "karagianni"},     {"Οικονόμου", "oikonomou"}};
inline constexpr DemoTown towns[]{{"Αθήνα", "105 ##", ""}, {"Θεσσαλονίκη", "546 ##", ""}, {"Πάτρα", "262 ##", ""}};
inline constexpr std::string_view streets[]{"Ερμού ##", "Λεωφόρος Αθηνών 1##", "Αγίου Δημητρίου #"};
} // namespace greek

namespace ukrainian {
inline constexpr DemoName firstNames[]{{"Оксана", "oksana"}, {"Андрій", "andrii"},    {"Юлія", "yuliia"},
                                       {"Богдан", "bohdan"}, {"Соломія", "solomiia"}, {"Євген", "yevhen"}};
inline constexpr DemoName lastNames[]{{"Шевченко", "shevchenko"}, {"Коваленко", "kovalenko"},
                                      {"Бондар", "bondar"},       {"Ткачук", "tkachuk"},
                                      {"Мельник", "melnyk"},      {"Їжакевич", "yizhakevych"}};
inline constexpr DemoTown towns[]{{"Київ", "01###", ""}, {"Львів", "79###", ""}, {"Одеса", "65###", ""}};
inline constexpr std::string_view streets[]{"вул. Садова, ##", "просп. Свободи, #", "вул. Лесі Українки, 1#"};
} // namespace ukrainian

namespace arabic {
inline constexpr DemoName firstNames[]{{"محمد", "mohammed"}, {"فاطمة", "fatima"}, {"يوسف", "yousef"},
                                       {"نورة", "noura"},    {"خالد", "khaled"},  {"مريم", "maryam"}};
inline constexpr DemoName lastNames[]{{"العبدالله", "alabdullah"},
                                      {"الصباح", "alsabah"},
                                      {"المطيري", "almutairi"},
                                      {"الخالدي", "alkhaldi"},
                                      {"حسن", "hassan"}};
inline constexpr DemoTown towns[]{{"مدينة الكويت", "13###", ""}, {"حولي", "32###", ""}, {"الفحيحيل", "63###", ""}};
inline constexpr std::string_view streets[]{"شارع الخليج العربي ##", "شارع سالم المبارك #", "قطعة #، شارع 1#"};
} // namespace arabic

namespace hebrew {
inline constexpr DemoName firstNames[]{
    {"נועה", "noa"}, {"יונתן", "yonatan"}, {"תמר", "tamar"}, {"איתי", "itai"}, {"מאיה", "maya"}};
inline constexpr DemoName lastNames[]{
    {"כהן", "cohen"}, {"לוי", "levi"}, {"מזרחי", "mizrahi"}, {"פרידמן", "friedman"}, {"ביטון", "biton"}};
inline constexpr DemoTown towns[]{{"תל אביב-יפו", "61#####", ""}, {"חיפה", "31#####", ""}, {"באר שבע", "84#####", ""}};
inline constexpr std::string_view streets[]{"רחוב הרצל ##", "שדרות רוטשילד #", "רחוב אלנבי 1##"};
} // namespace hebrew

namespace chinese {
inline constexpr DemoName firstNames[]{{"伟", "wei"},      {"秀英", "xiuying"}, {"静怡", "jingyi"},
                                       {"子轩", "zixuan"}, {"海燕", "haiyan"},  {"建国", "jianguo"}};
inline constexpr DemoName lastNames[]{{"王", "wang"}, {"李", "li"},       {"张", "zhang"},
                                      {"刘", "liu"},  {"欧阳", "ouyang"}, {"陈", "chen"}};
inline constexpr DemoTown towns[]{
    {"上海市", "2000##", "上海"}, {"杭州市", "3100##", "浙江"}, {"成都市", "6100##", "四川"}};
inline constexpr std::string_view streets[]{"南京西路1##号", "文三路##号", "人民南路#段##号"};
} // namespace chinese

namespace japanese {
inline constexpr DemoName firstNames[]{{"翔太", "shota"},    {"美咲", "misaki"}, {"健一", "kenichi"},
                                       {"さくら", "sakura"}, {"陽子", "yoko"},   {"拓也", "takuya"}};
inline constexpr DemoName lastNames[]{{"佐藤", "sato"},   {"鈴木", "suzuki"},   {"高橋", "takahashi"},
                                      {"田中", "tanaka"}, {"渡辺", "watanabe"}, {"小林", "kobayashi"}};
inline constexpr DemoTown towns[]{
    {"渋谷区", "150-00##", "東京都"}, {"京都市", "600-80##", "京都府"}, {"札幌市", "060-00##", "北海道"}};
inline constexpr std::string_view streets[]{"神宮前#-1#-#", "烏丸通##", "北一条西#-#"};
} // namespace japanese

namespace korean {
inline constexpr DemoName firstNames[]{
    {"민준", "minjun"}, {"서연", "seoyeon"}, {"지훈", "jihun"}, {"하은", "haeun"}, {"수빈", "subin"}};
inline constexpr DemoName lastNames[]{{"김", "kim"}, {"이", "lee"}, {"박", "park"}, {"최", "choi"}, {"정", "jung"}};
inline constexpr DemoTown towns[]{
    {"서울", "045##", "서울특별시"}, {"부산", "480##", "부산광역시"}, {"대전", "350##", "대전광역시"}};
inline constexpr std::string_view streets[]{"세종대로 1##", "해운대로 ##", "한밭대로 #"};
} // namespace korean

} // namespace scrim::intake
