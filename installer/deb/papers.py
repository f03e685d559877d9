#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""papers.py OUT VERSION SUITE MAINTAINER: the package's changelog.gz and copyright."""
import email.utils
import gzip
import os
import sys

COPYRIGHT = """Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Scrim
Upstream-Contact: {maintainer}
Comment: SQLCipher is linked statically, so that no other SQLite in the process can be bound by mistake.

Files: *
Copyright: 2026 {name}
License: GPL-3+

Files: libsqlcipher.a
Copyright: 2008-2012, Zetetic LLC
           2000-2012, D. Richard Hipp
License: BSD-3-clause and public-domain

License: public-domain
 The author of SQLite, on which SQLCipher builds, disclaims copyright to its source code.

License: GPL-3+
 This program is free software: you can redistribute it and/or modify it under the terms of the GNU General Public
 License as published by the Free Software Foundation, either version 3 of the License, or (at your option) any later
 version.
 .
 This program is distributed in the hope that it will be useful, but WITHOUT ANY WARRANTY; without even the implied
 warranty of MERCHANTABILITY or FITNESS FOR A PARTICULAR PURPOSE. See the GNU General Public License for more details.
 .
 On Debian systems, the full text of the GNU General Public License version 3 is in /usr/share/common-licenses/GPL-3.

License: BSD-3-clause
 Redistribution and use in source and binary forms, with or without modification, are permitted provided that the
 following conditions are met:
 .
 * Redistributions of source code must retain the above copyright notice, this list of conditions and the following
   disclaimer.
 * Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the following
   disclaimer in the documentation and/or other materials provided with the distribution.
 * Neither the name of the ZETETIC LLC nor the names of its contributors may be used to endorse or promote products
   derived from this software without specific prior written permission.
 .
 THIS SOFTWARE IS PROVIDED BY ZETETIC LLC ''AS IS'' AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED
 TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL
 ZETETIC LLC BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING,
 BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS
 INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING
 NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH
 DAMAGE.
"""

CHANGELOG = """scrim ({version}) {suite}; urgency=medium

  * Built from the sources of this version; their history tells what changed.

 -- {maintainer}  {date}
"""


def main(out, version, suite, maintainer):
    date = email.utils.formatdate(int(os.environ.get("SOURCE_DATE_EPOCH", "0")))
    with open(os.path.join(out, "copyright"), "w", encoding="utf-8") as file:
        file.write(COPYRIGHT.format(maintainer=maintainer, name=maintainer.split(" <")[0]))
    text = CHANGELOG.format(version=version, suite=suite, maintainer=maintainer, date=date.replace("-0000", "+0000"))
    with open(os.path.join(out, "changelog.gz"), "wb") as file, gzip.GzipFile("", "wb", 9, file, mtime=0) as packed:
        packed.write(text.encode())


if __name__ == "__main__":
    main(*sys.argv[1:])
