// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/demo_places.h"

#include "intake/demo_places_data.h"

namespace scrim::intake {

namespace {

using Words = std::string_view;

// Ofcom, ARCEP and the Bundesnetzagentur publish these; the North American plan keeps 555-0100 to 555-0199.
constexpr Words britishPhones[]{"+44 7700 900###", "+44 20 7946 0###", "+44 161 496 0###"};
constexpr Words frenchPhones[]{"+33 1 99 00 ## ##", "+33 4 65 71 ## ##", "+33 6 39 98 ## ##"};
constexpr Words germanPhones[]{"+49 30 23125 ###", "+49 69 90009 ###", "+49 40 66969 ###", "+49 89 99998 ###"};
constexpr Words americanPhones[]{"+1 212-555-01##", "+1 312-555-01##", "+1 415-555-01##", "+1 512-555-01##",
                                 "+1 617-555-01##", "+1 206-555-01##", "+1 305-555-01##", "+1 303-555-01##"};
constexpr Words australianPhones[]{"+61 491 570 006", "+61 491 570 156", "+61 491 570 157",
                                   "+61 491 570 158", "+61 491 570 159", "+61 491 570 110"};

constexpr DemoPlace places[]{
    {"DE", "EUR", german::firstNames, german::lastNames, german::towns, german::streets, germanPhones,
     "9999####0#########", "0##########", false, 6},
    {"GB", "GBP", british::firstNames, british::lastNames, british::towns, british::streets, britishPhones,
     "ZZZZ000000########", "QQ ## ## ## C", false, 5},
    {"US", "USD", american::firstNames, american::lastNames, american::towns, american::streets, americanPhones, "",
     "000-##-####", false, 5},
    {"FR", "EUR", french::firstNames, french::lastNames, french::towns, french::streets, frenchPhones,
     "99999#####00#########97", "", false, 4},
    {"PL", "PLN", polish::firstNames, polish::lastNames, polish::towns, polish::streets, germanPhones,
     "99999999################", "", false, 3},
    {"TR", "TRY", turkish::firstNames, turkish::lastNames, turkish::towns, turkish::streets, germanPhones,
     "999990################", "", false, 2},
    {"GR", "EUR", greek::firstNames, greek::lastNames, greek::towns, greek::streets, britishPhones,
     "9999999################", "", false, 2},
    {"UA", "UAH", ukrainian::firstNames, ukrainian::lastNames, ukrainian::towns, ukrainian::streets, germanPhones, "",
     "", false, 2},
    {"KW", "KWD", arabic::firstNames, arabic::lastNames, arabic::towns, arabic::streets, britishPhones, "", "", false,
     2},
    {"IL", "ILS", hebrew::firstNames, hebrew::lastNames, hebrew::towns, hebrew::streets, americanPhones, "", "", false,
     2},
    {"CN", "CNY", chinese::firstNames, chinese::lastNames, chinese::towns, chinese::streets, americanPhones, "", "",
     true, 2},
    {"JP", "JPY", japanese::firstNames, japanese::lastNames, japanese::towns, japanese::streets, americanPhones, "", "",
     true, 2},
    {"KR", "KRW", korean::firstNames, korean::lastNames, korean::towns, korean::streets, americanPhones, "", "", true,
     2},
    {"AU", "AUD", british::firstNames, american::lastNames, australian::towns, australian::streets, australianPhones,
     "", "", false, 1},
};

} // namespace

std::span<const DemoPlace> demoPlaces()
{
    return places;
}

} // namespace scrim::intake
