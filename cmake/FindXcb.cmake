# SPDX-License-Identifier: GPL-3.0-or-later
# Xcb::Xcb: libxcb and those of its extension libraries that src/platform speaks.
find_package(PkgConfig QUIET)
if(PkgConfig_FOUND)
    pkg_check_modules(Xcb QUIET IMPORTED_TARGET xcb xcb-composite xcb-present xcb-randr xcb-record xcb-res xcb-xfixes)
endif()
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Xcb REQUIRED_VARS Xcb_LINK_LIBRARIES VERSION_VAR Xcb_xcb_VERSION)
if(Xcb_FOUND AND NOT TARGET Xcb::Xcb)
    add_library(Xcb::Xcb INTERFACE IMPORTED)
    target_link_libraries(Xcb::Xcb INTERFACE PkgConfig::Xcb)
endif()
