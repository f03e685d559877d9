// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/normalize.h"

#include "base/bytes.h"

#include <QHash>
#include <QLocale>

#include <array>
#include <bitset>
#include <optional>
#include <string_view>

namespace scrim::policy {

namespace {

/// ISO 3166-1: three letters, then the two of the same country. Qt knows the short codes only.
constexpr std::string_view longCodes =
    "ANDADAREAEAFGAFATGAGAIAAIALBALARMAMAGOAOATAAQARGARASMASAUTATAUSAUABWAWALAAXAZEAZBIHBABRBBBBGDBDBELBEBFABFBGRBG"
    "BHRBHBDIBIBENBJBLMBLBMUBMBRNBNBOLBOBESBQBRABRBHSBSBTNBTBVTBVBWABWBLRBYBLZBZCANCACCKCCCODCDCAFCFCOGCGCHECHCIVCI"
    "COKCKCHLCLCMRCMCHNCNCOLCOCRICRCUBCUCPVCVCUWCWCXRCXCYPCYCZECZDEUDEDJIDJDNKDKDMADMDOMDODZADZECUECESTEEEGYEGESHEH"
    "ERIERESPESETHETFINFIFJIFJFLKFKFSMFMFROFOFRAFRGABGAGBRGBGRDGDGEOGEGUFGFGGYGGGHAGHGIBGIGRLGLGMBGMGINGNGLPGPGNQGQ"
    "GRCGRSGSGSGTMGTGUMGUGNBGWGUYGYHKGHKHMDHMHNDHNHRVHRHTIHTHUNHUIDNIDIRLIEISRILIMNIMINDINIOTIOIRQIQIRNIRISLISITAIT"
    "JEYJEJAMJMJORJOJPNJPKENKEKGZKGKHMKHKIRKICOMKMKNAKNPRKKPKORKRKWTKWCYMKYKAZKZLAOLALBNLBLCALCLIELILKALKLBRLRLSOLS"
    "LTULTLUXLULVALVLBYLYMARMAMCOMCMDAMDMNEMEMAFMFMDGMGMHLMHMKDMKMLIMLMMRMMMNGMNMACMOMNPMPMTQMQMRTMRMSRMSMLTMTMUSMU"
    "MDVMVMWIMWMEXMXMYSMYMOZMZNAMNANCLNCNERNENFKNFNGANGNICNINLDNLNORNONPLNPNRUNRNIUNUNZLNZOMNOMPANPAPERPEPYFPFPNGPG"
    "PHLPHPAKPKPOLPLSPMPMPCNPNPRIPRPSEPSPRTPTPLWPWPRYPYQATQAREUREROUROSRBRSRUSRURWARWSAUSASLBSBSYCSCSDNSDSWESESGPSG"
    "SHNSHSVNSISJMSJSVKSKSLESLSMRSMSENSNSOMSOSURSRSSDSSSTPSTSLVSVSXMSXSYRSYSWZSZTCATCTCDTDATFTFTGOTGTHATHTJKTJTKLTK"
    "TLSTLTKMTMTUNTNTONTOTURTRTTOTTTUVTVTWNTWTZATZUKRUAUGAUGUMIUMUSAUSURYUYUZBUZVATVAVCTVCVENVEVGBVGVIRVIVNMVNVUTVU"
    "WLFWFWSMWSXKKXKYEMYEMYTYTZAFZAZMBZMZWEZW";

constexpr std::size_t entrySize = 5;

/// What people and shops write, and neither ISO 3166 nor Qt's data says. Folded as fold() does.
struct Alias
{
    std::u16string_view name;
    std::u16string_view code;
};
constexpr std::array aliases{
    Alias{u"uk", u"GB"},
    Alias{u"greatbritain", u"GB"},
    Alias{u"england", u"GB"},
    Alias{u"scotland", u"GB"},
    Alias{u"wales", u"GB"},
    Alias{u"northernireland", u"GB"},
    Alias{u"unitedstatesofamerica", u"US"},
    Alias{u"america", u"US"},
    Alias{u"czechrepublic", u"CZ"},
    Alias{u"holland", u"NL"},
    Alias{u"thenetherlands", u"NL"},
    Alias{u"russianfederation", u"RU"},
    Alias{u"korea", u"KR"},
    Alias{u"republicofkorea", u"KR"},
    Alias{u"hongkongsar", u"HK"},
    Alias{u"macau", u"MO"},
    Alias{u"northmacedonia", u"MK"},
    Alias{u"swaziland", u"SZ"},
    Alias{u"burma", u"MM"},
    Alias{u"uae", u"AE"},
};

/// Letters alone, without case and marks: "Côte d'Ivoire" and "COTE D’IVOIRE" are one.
QString fold(QStringView name)
{
    QString folded;
    const QString words = name.toString().replace(QLatin1Char('&'), QLatin1String("and"));
    const QString parts = words.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : parts) {
        if (c.isLetter() || c.isSurrogate())
            folded += c;
    }
    return folded;
}

/// Two ASCII letters as one number; null for anything else.
std::optional<std::size_t> pairOf(QStringView code)
{
    const auto letter = [code](qsizetype at) { return static_cast<std::size_t>((code[at].unicode() | 0x20U) - u'a'); };
    if (code.size() != 2 || code[0].unicode() >= 0x80 || code[1].unicode() >= 0x80 || letter(0) >= 26 ||
        letter(1) >= 26)
        return std::nullopt;
    return letter(0) * 26 + letter(1);
}

bool isCountryCode(const QString& code)
{
    // Qt also knows the world, the European Union and Outlying Oceania.
    return code.size() == 2 && code != QLatin1String("EU") && code != QLatin1String("QO");
}

using Names = QHash<QString, QString>;

Names collectNames()
{
    Names names;
    for (const Alias& alias : aliases)
        names.insert(QStringView(alias.name).toString(), QStringView(alias.code).toString());
    const auto add = [&names](const QString& name, QLocale::Territory territory) {
        const QString code = QLocale::territoryToCode(territory);
        const QString key = fold(name);
        if (isCountryCode(code) && !key.isEmpty() && !names.contains(key))
            names.insert(key, code);
    };
    const auto locales = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    // English names win over a name that means something else in another language.
    for (const QLocale& locale : locales)
        add(QLocale::territoryToString(locale.territory()), locale.territory());
    for (const QLocale& locale : locales)
        add(locale.nativeTerritoryName(), locale.territory());
    return names;
}

using Codes = std::bitset<std::size_t{26} * 26>;

Codes collectCodes()
{
    Codes codes;
    for (std::size_t pair = 0; pair < codes.size(); ++pair) {
        const std::array<char, 2> letters{static_cast<char>('A' + pair / 26), static_cast<char>('A' + pair % 26)};
        const QString code = QString::fromLatin1(letters.data(), 2);
        codes[pair] = isCountryCode(QLocale::territoryToCode(QLocale::codeToTerritory(code)));
    }
    return codes;
}

QString fromLongCode(const QString& code)
{
    const QByteArray wanted = code.toLatin1();
    for (std::size_t i = 0; i < longCodes.size(); i += entrySize) {
        if (longCodes.substr(i, 3) == std::string_view(wanted.constData(), 3))
            return QString::fromLatin1(toByteArray(asBytes(longCodes.substr(i + 3, 2))));
    }
    return {};
}

} // namespace

QString regionFromCountry(QStringView country)
{
    // An import asks for every row, most of which have a code.
    static const Codes codes = collectCodes();
    if (const auto pair = pairOf(country); pair && codes[*pair])
        return country.toString().toUpper();
    const QString folded = fold(country);
    QString code = folded.toUpper();
    if (const auto pair = pairOf(code); pair && codes[*pair])
        return code;
    if (code.size() == 3) {
        if (QString found = fromLongCode(code); !found.isEmpty())
            return found;
    }
    static const Names names = collectNames();
    return names.value(folded);
}

} // namespace scrim::policy
