// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz_source.h"
#include "intake/shopify_customers.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    scrim::intake::mapOnce<scrim::intake::ShopifyCustomers>({data, size});
    return 0;
}
