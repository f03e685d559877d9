// SPDX-License-Identifier: GPL-3.0-or-later
#include "absl/stand_in.h"
