// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/column_names.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace scrim::intake {

namespace {

struct Entry
{
    NamedColumn named;
    std::string_view names; ///< without case, accents and anything but letters and digits; separated by spaces
};

constexpr Entry plain(Target target, std::string_view names)
{
    return {{NameSense::Plain, target}, names};
}

constexpr std::array entries{
    Entry{{NameSense::CustomerKey},
          "customerid customernumber customerno customernr custid kundennummer kundennr kundenid clientid "
          "numeroclient numclient idclient idcliente numerocliente codecliente codeclient"},
    Entry{{NameSense::OrderKey},
          "order number nummer numero ordernumber orderno ordernr orderid ordername orderreference incrementid "
          "bestellnummer bestellnr "
          "bestellung bestellid auftragsnummer auftragsnr auftrag commande numerocommande numerodecommande "
          "nocommande ncommande numcommande idcommande pedido numeropedido numerodepedido npedido idpedido"},
    Entry{{NameSense::FirstName}, "firstname givenname forename vorname prenom nombredepila primernombre"},
    Entry{{NameSense::LastName},
          "lastname surname familyname nachname familienname zuname nomdefamille apellido apellidos"},
    plain(Target::Id, "id uid externalid recordid"),
    plain(Target::Name, "name fullname customername customer kunde kundenname vollername client nomclient nom "
                        "nomcomplet cliente nombre nombrecompleto nombrecliente contactname"),
    plain(Target::Company, "company companyname firma firmenname unternehmen societe entreprise raisonsociale empresa "
                           "organisation organization"),
    plain(Target::Note, "note notes notiz notizen bemerkung bemerkungen anmerkung kommentar comment comments remark "
                        "remarks commentaire commentaires remarque nota notas observaciones comentario"),
    plain(Target::Tags, "tags tag etiketten etiquettes etiquetas schlagworte schlagworter labels"),
    plain(Target::OrderCount, "orders ordercount orderscount totalorders numberoforders anzahlbestellungen "
                              "bestellungen nombredecommandes nbcommandes pedidos numerodepedidos"),
    plain(Target::Spent, "spent totalspent amountspent lifetimevalue revenue umsatz gesamtumsatz totaldepense "
                         "montantdepense totalgastado"),
    plain(Target::Email, "email emails emailaddress mail mailaddress emailadresse mailadresse adressemail "
                         "adresseemail courriel correo correoelectronico contactemail customeremail"),
    plain(Target::Phone, "phone phonenumber phoneno telephone telephonenumber tel telefon telefonnummer telefonnr "
                         "rufnummer numerodetelephone portable telefono numerodetelefono mobile mobilephone "
                         "mobilenumber mobil mobilnummer handy handynummer movil cell cellphone gsm"),
    plain(Target::BirthDate, "birthdate birthday dateofbirth dob geburtsdatum geburtstag gebdatum datedenaissance "
                             "datenaissance fechadenacimiento fechanacimiento"),
    plain(Target::NationalId, "nationalid nationalidnumber ssn socialsecuritynumber nin nino steuerid steuernummer "
                              "steueridentifikationsnummer taxid personalausweis ausweisnummer passport "
                              "passportnumber reisepass dni nie nif curp nir numerosecuritesociale "
                              "numerodesecuritesociale codicefiscale aadhaar"),
    plain(Target::CardNumber, "card cardnumber cardno creditcard creditcardnumber ccnumber pan kreditkarte "
                              "kreditkartennummer kartennummer numerodecarte numerocarte cartebancaire "
                              "numerodetarjeta numerotarjeta tarjeta"),
    plain(Target::Iban, "iban bankaccountiban kontoiban"),
    plain(Target::Street, "street street1 streetaddress address address1 addressline1 strasse strassehausnummer "
                          "strasseundhausnummer anschrift adresse adresse1 rue calle direccion direccion1 domicilio"),
    plain(Target::Street2, "street2 address2 addressline2 adresszusatz zusatz adresse2 complement "
                           "complementdadresse complementadresse direccion2 apartment suite"),
    plain(Target::Postcode, "postcode postalcode zip zipcode plz postleitzahl codepostal cp codigopostal pincode"),
    plain(Target::Town, "city town ort stadt wohnort ville ciudad poblacion localidad locality municipio"),
    plain(Target::Province, "state province provincecode region bundesland county departement provincia"),
    plain(Target::Country, "country countrycode countryname land pays pais staat laendercode landercode codepays"),
    plain(Target::PlacedAt, "date orderdate placedat createdat dateordered orderedat purchasedate datecreated "
                            "bestelldatum bestelltam datum kaufdatum auftragsdatum datecommande datedecommande fecha "
                            "fechapedido fechadepedido"),
    plain(Target::PaidAt, "paidat paid datepaid paymentdate bezahltam zahlungsdatum datepaiement datedepaiement "
                          "fechapago fechadepago"),
    plain(Target::ShippedAt, "shippedat shipped shipdate shippeddate dateshipped fulfilledat versanddatum versandtam "
                             "versendetam dateexpedition datedexpedition fechaenvio fechadeenvio"),
    plain(Target::DeliveredAt, "deliveredat delivered deliverydate datedelivered lieferdatum geliefertam "
                               "datelivraison datedelivraison fechaentrega fechadeentrega"),
    plain(Target::CancelledAt, "cancelledat canceledat datecancelled storniertam stornodatum dateannulation "
                               "fechacancelacion"),
    plain(Target::ReturnedAt, "returnedat returndate datereturned retourdatum zuruckgeschicktam dateretour "
                              "fechadevolucion"),
    plain(Target::FinancialStatus, "financialstatus paymentstatus zahlungsstatus zahlstatus statutpaiement "
                                   "statutdepaiement estadopago estadodepago"),
    plain(Target::FulfilmentStatus, "fulfillmentstatus fulfilmentstatus shippingstatus deliverystatus status "
                                    "orderstatus bestellstatus lieferstatus versandstatus statut statutlivraison "
                                    "estadoenvio estadopedido"),
    plain(Target::Currency, "currency currencycode waehrung wahrung devise moneda divisa"),
    plain(Target::Total, "total grandtotal ordertotal totalprice totalamount summe gesamt gesamtsumme gesamtbetrag "
                         "rechnungsbetrag endbetrag betrag amount montant montanttotal totalttc importe "
                         "importetotal"),
    plain(Target::Subtotal, "subtotal zwischensumme soustotal"),
    plain(Target::Shipping, "shipping shippingcost shippingcosts shippingtotal shippingamount versandkosten porto "
                            "fraisdeport fraisdelivraison gastosdeenvio envio"),
    plain(Target::Taxes, "tax taxes totaltax taxamount vat mwst ust mehrwertsteuer steuer tva iva impuestos"),
    plain(Target::Discount, "discount discountamount totaldiscount rabatt nachlass remise reduction descuento"),
    plain(Target::Refunded, "refunded refundedamount totalrefunded erstattet erstattung rembourse reembolsado"),
    plain(Target::LineTitle, "product productname item itemname lineitem lineitemname artikel artikelname "
                             "artikelbezeichnung produkt produktname article produit nomduproduit articulo producto "
                             "title titel bezeichnung description"),
    plain(Target::LineSku, "sku lineitemsku productsku itemsku artikelnummer artikelnr articleno reference "
                           "referencia ref"),
    plain(Target::LineQuantity, "quantity qty lineitemquantity menge anzahl stueck stuck quantite qte cantidad"),
    plain(Target::LinePrice, "price unitprice lineitemprice itemprice preis einzelpreis stueckpreis stuckpreis prix "
                             "prixunitaire precio preciounitario"),
};

constexpr std::array billingWords{"billing",     "bill",          "invoice",     "rechnungs",    "rechnung",
                                  "facturation", "defacturation", "facturacion", "defacturacion"};
constexpr std::array deliveryWords{"shipping",  "ship",        "delivery", "liefer", "versand",
                                   "livraison", "delivraison", "deenvio",  "envio",  "entrega"};

/// Before the parts of a customer's own address.
constexpr std::array addressWords{"defaultaddress", "homeaddress", "address", "adresse", "home", "kunden", "customer"};

/// "Straße" and "STRASSE" are one, "Prénom" and "prenom".
QString loose(const QString& text)
{
    QString form;
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar character : decomposed) {
        if (character == QChar(0xdf))
            form.append(QStringLiteral("ss"));
        else if (character.isLetterOrNumber())
            form.append(character);
    }
    return form;
}

bool stands(std::string_view names, const QString& name)
{
    const QByteArray utf8 = name.toUtf8();
    const std::string_view wanted(utf8.constData(), static_cast<std::size_t>(utf8.size()));
    for (std::size_t at = 0; at < names.size();) {
        const std::size_t end = std::min(names.find(' ', at), names.size());
        if (names.substr(at, end - at) == wanted)
            return true;
        at = end + 1;
    }
    return false;
}

std::optional<NamedColumn> lookUp(const QString& name)
{
    const auto found = std::ranges::find_if(entries, [&name](const Entry& entry) { return stands(entry.names, name); });
    return found == entries.end() ? std::nullopt : std::optional(found->named);
}

/// The name without a word that stands at its begin or end; empty when none does.
template<typename Words>
QString without(const QString& name, const Words& words)
{
    for (const char* word : words) {
        const QLatin1String part(word);
        if (name.startsWith(part) && name.size() > part.size())
            return name.sliced(part.size());
        if (name.endsWith(part) && name.size() > part.size())
            return name.chopped(part.size());
    }
    return {};
}

/// The same of an address: "street" is "billing.street".
std::optional<Target> ofPlace(Target target, bool isBilling)
{
    constexpr std::array targets{Target::Name, Target::Company,  Target::Street,  Target::Street2, Target::Postcode,
                                 Target::Town, Target::Province, Target::Country, Target::Phone};
    constexpr std::array billing{Target::BillingName,     Target::BillingCompany,  Target::BillingStreet,
                                 Target::BillingStreet2,  Target::BillingPostcode, Target::BillingTown,
                                 Target::BillingProvince, Target::BillingCountry,  Target::BillingPhone};
    constexpr std::array shipping{Target::ShippingName,     Target::ShippingCompany,  Target::ShippingStreet,
                                  Target::ShippingStreet2,  Target::ShippingPostcode, Target::ShippingTown,
                                  Target::ShippingProvince, Target::ShippingCountry,  Target::ShippingPhone};
    const auto found = std::ranges::find(targets, target);
    if (found == targets.end())
        return std::nullopt;
    return (isBilling ? billing : shipping).at(static_cast<std::size_t>(found - targets.begin()));
}

std::optional<NamedColumn> inPlace(const QString& name, bool isBilling)
{
    const QString rest = isBilling ? without(name, billingWords) : without(name, deliveryWords);
    const auto bare = rest.isEmpty() ? std::nullopt : lookUp(rest);
    if (!bare || bare->sense == NameSense::CustomerKey || bare->sense == NameSense::OrderKey)
        return std::nullopt;
    // Shops keep the customer's e-mail address with the billing one's street.
    if (bare->target == Target::Email)
        return bare;
    const auto target = ofPlace(bare->target, isBilling);
    return target ? std::optional(NamedColumn{bare->sense, *target}) : std::nullopt;
}

} // namespace

std::optional<NamedColumn> sensedName(const QString& column)
{
    const QString name = loose(column);
    if (auto whole = lookUp(name))
        return whole;
    if (auto billing = inPlace(name, true))
        return billing;
    if (auto delivery = inPlace(name, false))
        return delivery;
    const QString rest = without(name, addressWords);
    if (auto own = rest.isEmpty() ? std::nullopt : lookUp(rest))
        return own;
    // A path of JSON: "contact.mail".
    const qsizetype dot = column.lastIndexOf(QLatin1Char('.'));
    return dot < 0 ? std::nullopt : lookUp(loose(column.sliced(dot + 1)));
}

} // namespace scrim::intake
