// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/redaction.h"

#include "base/core_text.h"
#include "policy/id_rules.h"
#include "policy/redaction_reading.h"

#include <algorithm>

namespace scrim::policy {

namespace {

/// In English, German, French, Spanish, and what call centers also hear. Upper and lower case and accents are alike.
constexpr const char* codeWords =
    "cvv|cvc|cvv2|cvc2|cvn|cvd|cav|cid|csc|cvx|kpn|ccv|security code|card code|card verification|verification code|"
    "verification number|verification value|signature panel|on the back of the card|back of his card|back of her card|"
    "prüfziffer|prüfnummer|prüfcode|prüfzahl|kartenprüf|sicherheitscode|sicherheitsnummer|sicherheitsziffer|"
    "kartencode|rückseite der karte|hinten auf der karte|"
    "code de sécurité|code sécurité|cryptogramme|cryptogr|code de vérification|numéro de vérification|au dos de la "
    "carte|dos de sa carte|crypto visuel|"
    "código de seguridad|cod de seguridad|codigo seguridad|código de verificación|dígitos de seguridad|reverso de la "
    "tarjeta|dorso de la tarjeta|número de seguridad|"
    "codice di sicurezza|codice sicurezza|codice di verifica|cifre sul retro|código de segurança|código de verificação|"
    "beveiligingscode|veiligheidscode|verificatiecode|kod bezpieczeństwa|kod zabezpieczający|kod weryfikacyjny|"
    "sikkerhedskode|säkerhetskod|"
    "digits on the back|ziffern hinten|zahlen hinten|ziffern auf der rückseite|chiffres au dos|dígitos del reverso|"
    "dígitos de atrás|números de atrás";
constexpr const char* cardWords = "card|cards|creditcard|visa|mastercard|amex|american express|maestro|diners|discover|"
                                  "jcb|kreditkarte|karte|karten|kartennummer|carte|cb|tarjeta|carta|pan|kk";
constexpr const char* partWords =
    "half|halves|the rest|first part|second part|first four|last four|first eight|last eight|then|"
    "hälfte|die ersten|die letzten|der rest|erster teil|zweiter teil|dann|danach|zum schluss|"
    "moitié|première partie|deuxième partie|le reste|premiers chiffres|derniers chiffres|puis|ensuite|"
    "mitad|primera parte|segunda parte|el resto|primeros|últimos|luego|después|"
    "metà|prima parte|seconda parte|il resto|poi|helft|daarna|połowa|potem";
constexpr const char* notCardWords =
    "imei|meid|ean|gtin|upc|isbn|barcode|strichcode|tracking|track|parcel|shipment|sendung|sendungsnummer|paket|"
    "paketnummer|colis|suivi|expédition|envío|seguimiento|paquete|order|orders|bestellung|bestellungen|bestellnummer|"
    "auftrag|aufträge|"
    "auftragsnummer|commande|commandes|pedido|pedidos|invoice|invoices|rechnung|rechnungsnummer|facture|factura|ticket|"
    "case|reference|ref|"
    "referenz|référence|referencia|phone|mobile|tel|telefon|téléphone|teléfono|rückruf|serial|seriennummer|serie|sku|"
    "article|artikel|artikelnummer|artículo|entry|entries|eintrag|einträge|entrada|timestamp|log|transaction "
    "id|transaktion|customer number|kundennummer|"
    "numéro client|número de cliente|account|konto|vin|iccid|imsi|sim|gift card|gutschein|voucher|rma|dhl|ups|fedex|"
    "hermes|dpd|gls|chronopost|correos|seur";
constexpr const char* notCodeWords =
    "order|orders|bestellung|bestell|auftrag|commande|pedido|ticket|case|invoice|rechnung|facture|factura|error|fehler|"
    "erreur|zip|plz|postcode|postal|ext|extension|durchwahl|room|zimmer|house|street|apartment|flat|ends|ending|endet|"
    "endend|endung|termine|terminant|termina|terminada|last|letzten|letzte|derniers|últimos|store|filiale|magasin|"
    "tienda|amount|betrag|montant|importe|size|größe|article|artikel|item|pieces|stück|eur|euro|usd|gbp|version|"
    "sms|text message|phone|telefon|téléphone|teléfono|tan|otp|e mail|mail|"
    "mismatch|attempt|attempts|times|digits|stellig|ziffern|chiffres|dígitos|year|jahr|since|seit|depuis|desde";

void addWords(NearWords& words, const QString& list, int owner)
{
    for (const QString& word : list.split(QLatin1Char('|')))
        words.add(word, owner);
}

bool mayHoldCard(const Signs& signs)
{
    constexpr auto shortestCard = 13;
    return std::ranges::count_if(signs, [](const Sign& sign) { return sign.like != 0; }) >= shortestCard;
}

} // namespace

QString name(RedactionKind kind)
{
    switch (kind) {
    case RedactionKind::Card:
        return QStringLiteral("card");
    case RedactionKind::VerificationCode:
        return QStringLiteral("verification_code");
    case RedactionKind::Iban:
        return QStringLiteral("iban");
    case RedactionKind::NationalId:
        break;
    }
    return QStringLiteral("national_id");
}

QString label(RedactionKind kind)
{
    switch (kind) {
    case RedactionKind::Card:
        return Core::tr("Card number");
    case RedactionKind::VerificationCode:
        return Core::tr("Verification code");
    case RedactionKind::Iban:
        return Core::tr("IBAN");
    case RedactionKind::NationalId:
        break;
    }
    return Core::tr("National ID");
}

std::vector<Finding> Reading::found()
{
    std::ranges::sort(m_found, {}, &Finding::begin);
    return std::move(m_found);
}

struct Redactor::State
{
    std::vector<IdRule> ids;
    NearWords words;
    NearWords codeWords;
    bool isOfCardsOnly = false;
};

Redactor::Redactor(std::unique_ptr<State> state) : m_state(std::move(state))
{
    NearWords& words = m_state->words;
    addWords(words, QString::fromUtf8(codeWords), CodeWord);
    addWords(m_state->codeWords, QString::fromUtf8(codeWords), CodeWord);
    addWords(words, QString::fromUtf8(cardWords), CardWord);
    addWords(words, QString::fromUtf8(notCardWords), NotCardWord);
    addWords(words, QString::fromUtf8(notCodeWords), NotCodeWord);
    addWords(words, QString::fromUtf8(partWords), PartWord);
    int owner = FirstIdWord;
    for (const IdRule& rule : m_state->ids) {
        for (const QString& word : rule.words)
            words.add(word, owner);
        ++owner;
    }
}

Redactor::Redactor(const RedactionPolicy& policy)
    : Redactor([&policy] {
          auto state = std::make_unique<State>();
          for (const IdRule& rule : builtInIdRules()) {
              if (policy.nationalIds.contains(rule.name))
                  state->ids.push_back(rule);
          }
          for (const CustomId& custom : policy.custom)
              state->ids.push_back(ruleOf(custom));
          return state;
      }())
{}

Redactor Redactor::ofCards()
{
    auto state = std::make_unique<State>();
    state->isOfCardsOnly = true;
    return Redactor(std::move(state));
}

Redactor::Redactor(Redactor&&) noexcept = default;
Redactor& Redactor::operator=(Redactor&&) noexcept = default;
Redactor::~Redactor() = default;

std::vector<Finding> Redactor::find(Bytes text) const
{
    if (!mayHoldNumber(text))
        return {};
    const Signs signs = signsOf(text);
    // Millions of cells hold a house's number and no more: neither a card's digits nor a code's word.
    if (m_state->isOfCardsOnly && !mayHoldCard(signs) && m_state->codeWords.find(signs).front().empty())
        return {};
    const NearWords::Hits hits = m_state->words.find(signs);
    Reading reading(signs, hits);
    // From the most certain on: what one has taken no other looks at.
    if (!m_state->isOfCardsOnly)
        takeIbans(reading);
    takeIds(reading, m_state->ids, IdsOf::CardLength);
    const std::vector<Card> cards = takeKnownCards(reading);
    takeIds(reading, m_state->ids, IdsOf::AnyLength);
    takeCardsInParts(reading);
    takeOtherCards(reading);
    takeCodes(reading, cards);
    return reading.found();
}

Redacted Redactor::redacted(Bytes text, std::span<const ByteSpan> kept) const
{
    Redacted redacted;
    redacted.text.reserve(text.size());
    std::size_t done = 0;
    const auto copy = [&redacted](Bytes bytes) {
        redacted.text.insert(redacted.text.end(), bytes.begin(), bytes.end());
    };
    for (const Finding& finding : find(text)) {
        if (std::ranges::any_of(kept, [&finding](const ByteSpan& span) {
                return span.begin <= finding.begin && finding.end <= span.end;
            }))
            continue;
        copy(text.subspan(done, finding.begin - done));
        const QByteArray mask = finding.mask.toUtf8();
        copy({reinterpret_cast<const std::uint8_t*>(mask.constData()), static_cast<std::size_t>(mask.size())});
        ++redacted.counts[static_cast<std::size_t>(finding.kind)];
        done = finding.end;
    }
    copy(text.subspan(done));
    return redacted;
}

bool mayUnredact(const RedactionPolicy& policy, Role role, RedactionKind kind, bool isProven)
{
    const bool isDoubtful = !isProven && kind != RedactionKind::VerificationCode;
    return isDoubtful || std::ranges::find(policy.unredactRoles, role) != policy.unredactRoles.end();
}

} // namespace scrim::policy
