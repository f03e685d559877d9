// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in for ICU's header of this name, which libphonenumber includes and does not use.
#pragma once
