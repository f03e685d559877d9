# SPDX-License-Identifier: GPL-3.0-or-later
fetch qrencode
cross_cmake qrencode "$sources/qrencode" -DWITH_TOOLS=NO -DWITHOUT_PNG=YES -DCMAKE_DISABLE_FIND_PACKAGE_PNG=ON -DCMAKE_DISABLE_FIND_PACKAGE_Iconv=ON
