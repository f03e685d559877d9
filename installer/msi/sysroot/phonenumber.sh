# SPDX-License-Identifier: GPL-3.0-or-later
# libphonenumber with what it stands on, as one archive: see phonenumber/CMakeLists.txt.
fetch libphonenumber
fetch protobuf
fetch re2
# RE2's tables are not in Debian's source, which makes them of its own data, too.
(
    cd "$sources/re2/re2"
    perl make_perl_groups.pl >perl_groups.cc
    /usr/bin/python3 make_unicode_groups.py >unicode_groups.cc
    /usr/bin/python3 make_unicode_casefold.py >unicode_casefold.cc
)
# The release's adapter for RE2 has one parenthesis too many.
sed -i 's/matched_string, NULL, NULL), NULL, NULL, NULL);/matched_string, NULL, NULL, NULL, NULL, NULL);/' \
    "$sources/libphonenumber/cpp/src/phonenumbers/regexp_adapter_re2.cc"
cross_cmake phonenumber "$tree/installer/msi/sysroot/phonenumber" -DSOURCES="$sources"
