# SPDX-License-Identifier: GPL-3.0-or-later
# Toolchain: 64-bit Windows by mingw-w64, with the libraries that installer/msi/sysroot.sh builds into the cache.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
# posix threads: the other variant has no std::thread.
set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)
set(CMAKE_AR x86_64-w64-mingw32-gcc-ar-posix CACHE FILEPATH "")
set(CMAKE_RANLIB x86_64-w64-mingw32-gcc-ranlib-posix CACHE FILEPATH "")

set(SCRIM_WINDOWS_CACHE "$ENV{XDG_CACHE_HOME}")
if(SCRIM_WINDOWS_CACHE STREQUAL "")
    set(SCRIM_WINDOWS_CACHE "$ENV{HOME}/.cache")
endif()
set(SCRIM_WINDOWS_CACHE "${SCRIM_WINDOWS_CACHE}/scrim-windows")
set(CMAKE_FIND_ROOT_PATH "${SCRIM_WINDOWS_CACHE}/sysroot" /usr/x86_64-w64-mingw32)
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
# The Qt here reads resources without zstd; the host's rcc would write them with it.
set(CMAKE_AUTORCC_OPTIONS --no-zstd)
# moc, rcc and their like are the host's, of the same Qt.
set(QT_HOST_PATH /usr CACHE PATH "")
set(QT_HOST_PATH_CMAKE_DIR /usr/lib/x86_64-linux-gnu/cmake CACHE PATH "")
set(CMAKE_CROSSCOMPILING_EMULATOR "${CMAKE_CURRENT_LIST_DIR}/../installer/msi/wine-run" CACHE STRING "")
