// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake_testkit.h"

#include <QTest>

#include <array>
#include <string_view>

using namespace scrim;
using namespace scrim::intake;
using namespace scrim::intake::testkit;

namespace {

/// A public case: what a file holds, and its records, with cells parted by "|" and records by "/". A record that is
/// rejected stands as "!".
struct Case
{
    const char* name;
    std::string_view file;
    const char* expected;
};

/// https://github.com/max-mapper/csv-spectrum
constexpr std::array spectrum{
    Case{"comma in quotes", "first,last,address\nJohn,Doe,\"120 any st., Anytown, WW\"\n",
         "first|last|address/John|Doe|120 any st., Anytown, WW"},
    Case{"empty", "a,b,c\n1,\"\",\"\"\n2,3,4\n", "a|b|c/1||/2|3|4"},
    Case{"empty, CRLF", "a,b,c\r\n1,\"\",\"\"\r\n2,3,4\r\n", "a|b|c/1||/2|3|4"},
    Case{"escaped quotes", "a,b\n1,\"ha \"\"ha\"\" ha\"\n3,4\n", "a|b/1|ha \"ha\" ha/3|4"},
    Case{"JSON", "key,val\n1,\"{\"\"type\"\": \"\"Point\"\", \"\"coordinates\"\": [102.0, 0.5]}\"\n",
         "key|val/1|{\"type\": \"Point\", \"coordinates\": [102.0, 0.5]}"},
    Case{"newlines", "a,b,c\n1,2,3\n\"Once upon \na time\",5,6\n7,8,9\n", "a|b|c/1|2|3/Once upon \na time|5|6/7|8|9"},
    Case{"newlines, CRLF", "a,b,c\r\n1,2,3\r\n\"Once upon \r\na time\",5,6\r\n7,8,9\r\n",
         "a|b|c/1|2|3/Once upon \r\na time|5|6/7|8|9"},
    Case{"newlines, CR", "a,b,c\r1,2,3\r\"Once upon \ra time\",5,6\r7,8,9\r",
         "a|b|c/1|2|3/Once upon \ra time|5|6/7|8|9"},
    Case{"quotes and newlines", "a,b\n1,\"ha \n\"\"ha\"\" \nha\"\n3,4\n", "a|b/1|ha \n\"ha\" \nha/3|4"},
    Case{"UTF-8", "a,b,c\n1,2,3\n4,5,\xCA\xA4\n", "a|b|c/1|2|3/4|5|\xCA\xA4"},
    Case{"coordinates", "lat,long,name\n39.7,-104.9,\"Denver, CO\"\n", "lat|long|name/39.7|-104.9|Denver, CO"},
};

/// https://github.com/mholt/PapaParse, as far as they need no option of its own. Where it mends broken quotes by
/// swallowing the lines behind them, here the line is rejected and those behind it are read.
constexpr std::array papaparse{
    Case{"one row", "A,b,c", "A|b|c"},
    Case{"three rows", "A,b,c\nd,E,f\nG,h,i", "A|b|c/d|E|f/G|h|i"},
    Case{"white space at the edges", "a,\tb ,c", "a|\tb |c"},
    Case{"quoted with white space", "A,\" B  \",C", "A| B  |C"},
    Case{"quoted comma", "A,\"B,B\",C", "A|B,B|C"},
    Case{"quoted line breaks", "A,\"B\nB\",\"C\nC\nC\"", "A|B\nB|C\nC\nC"},
    Case{"quoted at the row's end", "a,b,\"c,c\nc\"\nd,e,f", "a|b|c,c\nc/d|e|f"},
    Case{"escaped quotes", "A,\"B\"\"B\"\"B\",C", "A|B\"B\"B|C"},
    Case{"escaped quotes at the edges", "A,\"\"\"B\"\"\",C", "A|\"B\"|C"},
    Case{"a quote at a plain cell's end", "A,B\",C", "A|B\"|C"},
    Case{"quotes around a comma", "A,\"\"\",\"\"\",C", "A|\",\"|C"},
    Case{"quotes right of a comma", "A,\",\"\"\",C", "A|,\"|C"},
    Case{"quotes left of a comma", "A,\"\"\",\",C", "A|\",|C"},
    Case{"five quotes", "\"1\",\"cnonce=\"\"\"\",nc=\"\"\"\"\",\"2\"", "1|cnonce=\"\",nc=\"\"|2"},
    Case{"white space around the quotes", "A, \"B\" ,C", "A| \"B\" |C"},
    Case{"misplaced quotes", "A,B \"B\",C", "A|B \"B\"|C"},
    Case{"no closing quote", "a,\"b,c\nd,e,f", "!/d|e|f"},
    Case{"a trailing quote, closed behind", "\"a,\"b,c\"\nd,e,f", "!/d|e|f"},
    Case{"a trailing quote behind a comma", "a,\"b,\"c\nd,e,f", "!/d|e|f"},
    Case{"a trailing quote before a comma", "a,\"b\"c,d\ne,f,g", "!/e|f|g"},
    Case{"a trailing quote behind a line break", "a,\"b,c\nd\"e,f,g", "!/d\"e|f|g"},
    Case{"a quoted row of rows", "a,\"b,c\nd,e,f\"", "a|b,c\nd,e,f"},
    Case{"quoted first", "a,b,c\n\"d\",e,f", "a|b|c/d|e|f"},
    Case{"first cells empty", "a,b,c\n,e,f\n,\"h\",\"i\"\n,\"k\",\"l\"", "a|b|c/|e|f/|h|i/|k|l"},
    Case{"quotes at a row's end", "a,b,\"c\"\"c\"\"\"\nd,e,f", "a|b|c\"c\"/d|e|f"},
    Case{"an empty cell at the end", "a,b,\"\"\na,b,\"\"", "a|b|/a|b|"},
    Case{"many empty cells", "a,b,,,c,d\n,,e,,,f", "a|b|||c|d/||e|||f"},
    Case{"nothing", "", ""},
    Case{"a comma", ",", "|"},
    Case{"commas", ",,\n,,,", "||/|||"},
    Case{"a word", "Abc def", "Abc def"},
    Case{"what other programs take for a comment", "a,b,c\n# Comment\nd,e,f", "a|b|c/# Comment/d|e|f"},
    Case{"one column", "a\nb\n\n\nc\nd\ne\n", "a/b/c/d/e"},
    Case{"CR", "A,b,c\rd,E,f", "A|b|c/d|E|f"},
    Case{"quoted CR", "A,\"B\rB\",C", "A|B\rB|C"},
    Case{"spaces behind a quote", "A,\"B\" ,C,\"D\" \r\nE,F,\"G\"  ,\"H\"  \r\nQ,W,\"E\" ,R",
         "A|B|C|D/E|F|G|H/Q|W|E|R"},
    Case{"mixed line ends", "a,b,c\nd,e,f\rg,h,i\n", "a|b|c/d|e|f/g|h|i"},
    Case{"tabs", "a\tb\tc\r\nd\te\tf", "a|b|c/d|e|f"},
    Case{"a blank line first", "\r\na,b,c\r\nd,e,f", "a|b|c/d|e|f"},
    Case{"a line of white space", "a,b,c\r\n \r\nd,e,f", "a|b|c/ /d|e|f"},
    Case{"blank lines last", "a,b,c\nd,e,f\n\n", "a|b|c/d|e|f"},
    Case{"too few and too many cells", "A,B,C\r\na,b\r\nc,d,e,f", "A|B|C/a|b/c|d|e|f"},
    Case{"a quoted CRLF in the header, LF elsewhere", "\"a\r\na\",\"b\"\n\"c\",\"d\"\n", "a\r\na|b/c|d"},
    Case{"a quoted LF in the header, CRLF elsewhere", "\"a\na\",\"b\"\r\n\"c\",\"d\"\r\n", "a\na|b/c|d"},
    Case{"a byte order mark before a quote", "\xEF\xBB\xBF\"a\",b\n", "a|b"},
};

/// Python's Lib/test/test_csv.py, with its default dialect.
constexpr std::array python{
    Case{"simple", "1,2,3,4,5", "1|2|3|4|5"},
    Case{"blank", "\n", ""},
    Case{"space and quote", "a, \"b\", c", "a| \"b\"| c"},
    Case{"quote, then text", "\"ab\"c", "!"},
    Case{"a zero byte", {"ab\0c,d\ne,f\n", 11}, "!/e|f"},
    Case{"a quote in the middle", "a\"b,c\"d", "a\"b|c\"d"},
    Case{"an open quote at the end", "a,\"", "!"},
    Case{"an open quote at the start", "\"a", "!"},
    Case{"four quotes", "\"\"\"\"", "\""},
    Case{"six quotes", "\"\"\"\"\"\"", "\"\""},
    Case{"a quoted comma alone", "1,\",3,\",5", "1|,3,|5"},
    Case{"backslashes", "a,b\\,c,\"d\\\"\n", "a|b\\|c|d\\"},
    Case{"a quoted line break, then an empty cell", "1,\"\n\",", "1|\n|"},
    Case{"a quoted line break within a word", "12\n3\",\"\n4\"", "12/3\"|\n4"},
    Case{"quotes in quotes", "\"he said \"\"hi, \"\"\"\"you\"\"\"\"\"\"\",x", "he said \"hi, \"\"you\"\"\"|x"},
    Case{"a vertical tab and a form feed", "a\vb,c\fd", "a\vb|c\fd"},
    Case{"U+2028 and U+0085 end no line",
         "a\xE2\x80\xA8"
         "b,c\xC2\x85"
         "d\ne,f",
         "a\xE2\x80\xA8"
         "b|c\xC2\x85"
         "d/e|f"},
};

QString recordsOf(const QByteArray& file)
{
    CsvReader reader(sourceOf(file));
    QStringList records;
    for (;;) {
        const auto record = reader.next();
        if (!record || *record == nullptr)
            return records.join(u'/');
        QStringList cells;
        for (const Bytes cell : (*record)->cells)
            cells.append(shown(cell));
        records.append((*record)->defect == Defect::None ? cells.join(u'|') : QStringLiteral("!"));
    }
}

template<typename Cases>
void add(const char* source, const Cases& cases)
{
    for (const Case& one : cases)
        QTest::addRow("%s: %s", source, one.name)
            << QByteArray(one.file.data(), static_cast<qsizetype>(one.file.size())) << QString::fromUtf8(one.expected);
}

} // namespace

class TestCsvTorture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publicCasesAreReadOrRejected_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("expected");
        add("csv-spectrum", spectrum);
        add("papaparse", papaparse);
        add("python", python);
    }
    void publicCasesAreReadOrRejected()
    {
        QFETCH(const QByteArray, file);
        QTEST(recordsOf(file), "expected");
    }
};

QTEST_GUILESS_MAIN(TestCsvTorture)
#include "test_csv_torture.moc"
