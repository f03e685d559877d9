# SPDX-License-Identifier: GPL-3.0-or-later
# Zxcvbn::Zxcvbn: the C version of zxcvbn, which tells how soon a password is guessed; it ships no config of its own.
find_path(Zxcvbn_INCLUDE_DIR zxcvbn.h)
find_library(Zxcvbn_LIBRARY NAMES zxcvbn)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Zxcvbn REQUIRED_VARS Zxcvbn_LIBRARY Zxcvbn_INCLUDE_DIR)
if(Zxcvbn_FOUND AND NOT TARGET Zxcvbn::Zxcvbn)
    add_library(Zxcvbn::Zxcvbn UNKNOWN IMPORTED)
    set_target_properties(Zxcvbn::Zxcvbn PROPERTIES
        IMPORTED_LOCATION ${Zxcvbn_LIBRARY}
        INTERFACE_INCLUDE_DIRECTORIES ${Zxcvbn_INCLUDE_DIR})
endif()
