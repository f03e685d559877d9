# SPDX-License-Identifier: GPL-3.0-or-later
# Qt's base. Debian's source leaves out what Windows' SQL drivers, pen tablets and the old accessibility interface need,
# none of which Scrim uses; all other third-party sources are in it. TLS is not Qt's here: src/forward speaks it by OpenSSL.
fetch qt6-base
features_off=(dbus opengl vulkan direct2d1_1 tabletevent openssl sql icu glib zstd pkg_config
    system_zlib system_pcre2 system_png system_jpeg system_freetype system_harfbuzz system_doubleconversion system_libb2)
# The fonts of DirectWrite are compiled only where direct2d is on.
features_on=(direct2d schannel xml)
off=("${features_off[@]/#/-DFEATURE_}") && off=("${off[@]/%/=OFF}")
on=("${features_on[@]/#/-DFEATURE_}") && on=("${on[@]/%/=ON}")
cross_cmake qtbase "$sources/qt6-base" -DBUILD_SHARED_LIBS=ON -DQT_QMAKE_TARGET_MKSPEC=win32-g++ \
    -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF -DQT_BUILD_BENCHMARKS=OFF -DINPUT_opengl=no -DINPUT_openssl=no \
    "${off[@]}" "${on[@]}"
