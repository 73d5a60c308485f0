// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wholefile.h"
#include "core/reports/packedfile.h"
#include "core/reports/report.h"
#include "core/reports/tablefile.h"

#include <QSaveFile>
#include <QXmlStreamWriter>

namespace tally::reports
{

namespace
{

constexpr std::size_t MostRows = 1'048'575; ///< programs that read the format hold no more

#define TALLY_ODF "urn:oasis:names:tc:opendocument:xmlns:"
const QString Office = QStringLiteral(TALLY_ODF "office:1.0");
const QString TableSpace = QStringLiteral(TALLY_ODF "table:1.0");
const QString Text = QStringLiteral(TALLY_ODF "text:1.0");
const QString Style = QStringLiteral(TALLY_ODF "style:1.0");
const QString Look = QStringLiteral(TALLY_ODF "xsl-fo-compatible:1.0");
const QString Number = QStringLiteral(TALLY_ODF "datastyle:1.0");
const QString Config = QStringLiteral(TALLY_ODF "config:1.0");
const QString Manifest = QStringLiteral(TALLY_ODF "manifest:1.0");
const QString OdfVersion = QStringLiteral("1.3");
const QString MimeType = QStringLiteral("application/vnd.oasis.opendocument.spreadsheet");
const QString DayStyle = QStringLiteral("day");
const QString TitleStyle = QStringLiteral("title");

/// XML holds no control characters; they say nothing in a cell either.
bool isWritable(QChar c)
{
    return c.unicode() >= 0x20 && c.unicode() != 0xfffe && c.unicode() != 0xffff;
}

/// Words as they are: runs of blanks, tabs and line ends keep their own elements, since readers fold blanks.
class Paragraphs
{
public:
    explicit Paragraphs(QXmlStreamWriter &xml)
        : m_xml(xml)
    {
    }
    void write(const QString &words)
    {
        for (const QString &line : QString(words).remove(u'\r').split(u'\n')) {
            m_xml.writeStartElement(Text, QStringLiteral("p"));
            writeLine(line);
            m_xml.writeEndElement();
        }
    }

private:
    void writeLine(const QString &line)
    {
        QString plain;
        bool isBlankBefore = true;
        for (const QChar c : line) {
            const bool isFolded = c == u' ' && isBlankBefore;
            isBlankBefore = c == u' ';
            if (c != u'\t' && !isFolded) {
                plain += isWritable(c) ? QString(c) : QString();
                continue;
            }
            m_xml.writeCharacters(plain);
            plain.clear();
            m_xml.writeEmptyElement(Text, c == u'\t' ? QStringLiteral("tab") : QStringLiteral("s"));
        }
        m_xml.writeCharacters(plain);
    }
    QXmlStreamWriter &m_xml;
};

/// One part of the document, begun and ended.
class Part
{
public:
    Part(PackedFile &file, const char *name)
        : m_xml(&file)
    {
        file.beginPart(name);
        m_xml.writeStartDocument();
    }
    ~Part() { m_xml.writeEndDocument(); }
    Part(const Part &) = delete;
    Part &operator=(const Part &) = delete;
    [[nodiscard]] QXmlStreamWriter &xml() { return m_xml; }
    void beginRoot(const char *element, std::initializer_list<std::pair<const char *, QString>> spaces)
    {
        for (const auto &[prefix, space] : spaces)
            m_xml.writeNamespace(space, QLatin1String(prefix));
        m_xml.writeStartElement(Office, QLatin1String(element));
        m_xml.writeAttribute(Office, QStringLiteral("version"), OdfVersion);
    }

private:
    QXmlStreamWriter m_xml;
};

void writeCell(QXmlStreamWriter &xml, const Cell &cell)
{
    const QString plain = cell.plain();
    xml.writeStartElement(TableSpace, QStringLiteral("table-cell"));
    if (cell.day.isValid()) {
        xml.writeAttribute(TableSpace, QStringLiteral("style-name"), DayStyle);
        xml.writeAttribute(Office, QStringLiteral("value-type"), QStringLiteral("date"));
        xml.writeAttribute(Office, QStringLiteral("date-value"), plain);
    } else if (cell.figure) {
        xml.writeAttribute(Office, QStringLiteral("value-type"), QStringLiteral("float"));
        xml.writeAttribute(Office, QStringLiteral("value"), plain);
    } else if (!plain.isEmpty()) {
        xml.writeAttribute(Office, QStringLiteral("value-type"), QStringLiteral("string"));
    }
    if (!plain.isEmpty())
        Paragraphs(xml).write(plain);
    xml.writeEndElement();
}

void writeTitles(QXmlStreamWriter &xml, const Table &table)
{
    xml.writeStartElement(TableSpace, QStringLiteral("table-header-rows"));
    xml.writeStartElement(TableSpace, QStringLiteral("table-row"));
    for (const Column &column : table.columns) {
        xml.writeStartElement(TableSpace, QStringLiteral("table-cell"));
        xml.writeAttribute(TableSpace, QStringLiteral("style-name"), TitleStyle);
        xml.writeAttribute(Office, QStringLiteral("value-type"), QStringLiteral("string"));
        Paragraphs(xml).write(column.title);
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
}

/// A name readers take: none of []*?:/\ and no apostrophe at its ends.
QString sheetName(const QString &title)
{
    QString name;
    for (const QChar c : title)
        name += QStringLiteral("[]:*?/\\'").contains(c) || !isWritable(c) ? QChar(u' ') : c;
    name = name.simplified();
    return name.isEmpty() ? QStringLiteral("1") : name;
}

void writeSheet(QXmlStreamWriter &xml, const Table &table)
{
    xml.writeStartElement(TableSpace, QStringLiteral("table"));
    xml.writeAttribute(TableSpace, QStringLiteral("name"), sheetName(table.title));
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        xml.writeEmptyElement(TableSpace, QStringLiteral("table-column"));
        xml.writeAttribute(TableSpace, QStringLiteral("style-name"), QStringLiteral("fitted"));
    }
    if (!table.columns.empty())
        writeTitles(xml, table);
    for (const Row &row : table.rows) {
        xml.writeStartElement(TableSpace, QStringLiteral("table-row"));
        for (const Cell &cell : row.cells)
            writeCell(xml, cell);
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void writeStyle(QXmlStreamWriter &xml, const QString &name, const QString &family, const QString &data = {})
{
    xml.writeStartElement(Style, QStringLiteral("style"));
    xml.writeAttribute(Style, QStringLiteral("name"), name);
    xml.writeAttribute(Style, QStringLiteral("family"), family);
    if (!data.isEmpty())
        xml.writeAttribute(Style, QStringLiteral("data-style-name"), data);
}

/// Bold titles, days as 2026-03-01, columns as wide as what is in them.
void writeStyles(QXmlStreamWriter &xml)
{
    xml.writeStartElement(Office, QStringLiteral("automatic-styles"));
    xml.writeStartElement(Number, QStringLiteral("date-style"));
    xml.writeAttribute(Style, QStringLiteral("name"), QStringLiteral("iso"));
    for (const char *part : {"year", "month", "day"}) {
        xml.writeEmptyElement(Number, QLatin1String(part));
        xml.writeAttribute(Number, QStringLiteral("style"), QStringLiteral("long"));
        if (*part != 'd')
            xml.writeTextElement(Number, QStringLiteral("text"), QStringLiteral("-"));
    }
    xml.writeEndElement();
    writeStyle(xml, DayStyle, QStringLiteral("table-cell"), QStringLiteral("iso"));
    xml.writeEndElement();
    writeStyle(xml, TitleStyle, QStringLiteral("table-cell"));
    xml.writeEmptyElement(Style, QStringLiteral("text-properties"));
    xml.writeAttribute(Look, QStringLiteral("font-weight"), QStringLiteral("bold"));
    xml.writeEndElement();
    writeStyle(xml, QStringLiteral("fitted"), QStringLiteral("table-column"));
    xml.writeEmptyElement(Style, QStringLiteral("table-column-properties"));
    xml.writeAttribute(Style, QStringLiteral("use-optimal-column-width"), QStringLiteral("true"));
    xml.writeEndElement();
    xml.writeEndElement();
}

Table notesOf(const Table &table)
{
    Table notes;
    notes.title = words(QT_TRANSLATE_NOOP("Report", "Notes"));
    notes.title += sheetName(table.title) == sheetName(notes.title) ? QStringLiteral(" 2") : QString();
    for (const QString &note : table.notes)
        notes.rows.emplace_back().cells = {Cell::words(note)};
    return notes;
}

void writeContent(PackedFile &file, const Table &table)
{
    Part part(file, "content.xml");
    part.beginRoot("document-content", {{"office", Office},
                                        {"table", TableSpace},
                                        {"text", Text},
                                        {"style", Style},
                                        {"look", Look},
                                        {"number", Number}});
    QXmlStreamWriter &xml = part.xml();
    writeStyles(xml);
    xml.writeStartElement(Office, QStringLiteral("body"));
    xml.writeStartElement(Office, QStringLiteral("spreadsheet"));
    writeSheet(xml, table);
    if (!table.notes.isEmpty())
        writeSheet(xml, notesOf(table));
}

void writeItem(QXmlStreamWriter &xml, const char *name, const char *type, const char *value)
{
    xml.writeStartElement(Config, QStringLiteral("config-item"));
    xml.writeAttribute(Config, QStringLiteral("name"), QLatin1String(name));
    xml.writeAttribute(Config, QStringLiteral("type"), QLatin1String(type));
    xml.writeCharacters(QLatin1String(value));
    xml.writeEndElement();
}

/// The line of titles stays when the rest is scrolled.
void writeSettings(PackedFile &file, const QString &sheet)
{
    Part part(file, "settings.xml");
    part.beginRoot("document-settings", {{"office", Office}, {"config", Config}});
    QXmlStreamWriter &xml = part.xml();
    const auto begin = [&xml](const char *element, const QString &name) {
        xml.writeStartElement(Config, QLatin1String(element));
        if (!name.isEmpty())
            xml.writeAttribute(Config, QStringLiteral("name"), name);
    };
    xml.writeStartElement(Office, QStringLiteral("settings"));
    begin("config-item-set", QStringLiteral("ooo:view-settings"));
    begin("config-item-map-indexed", QStringLiteral("Views"));
    begin("config-item-map-entry", {});
    begin("config-item-map-named", QStringLiteral("Tables"));
    begin("config-item-map-entry", sheet);
    writeItem(xml, "VerticalSplitMode", "short", "2"); // frozen
    writeItem(xml, "VerticalSplitPosition", "int", "1");
    writeItem(xml, "PositionBottom", "int", "1");
    writeItem(xml, "ActiveSplitRange", "short", "2");
}

void writeManifest(PackedFile &file)
{
    Part part(file, "META-INF/manifest.xml");
    QXmlStreamWriter &xml = part.xml();
    xml.writeNamespace(Manifest, QStringLiteral("manifest"));
    xml.writeStartElement(Manifest, QStringLiteral("manifest"));
    xml.writeAttribute(Manifest, QStringLiteral("version"), OdfVersion);
    const QString text = QStringLiteral("text/xml");
    for (const auto &[path, type] : {std::pair{"/", MimeType}, {"content.xml", text}, {"settings.xml", text}}) {
        xml.writeEmptyElement(Manifest, QStringLiteral("file-entry"));
        xml.writeAttribute(Manifest, QStringLiteral("full-path"), QLatin1String(path));
        xml.writeAttribute(Manifest, QStringLiteral("media-type"), type);
    }
}

} // namespace

Outcome saveOds(const Table &table, const QString &path)
{
    if (table.rows.size() > MostRows)
        return refused(
            "export.tooLong",
            QT_TRANSLATE_NOOP("Error", "A workbook holds 1,048,575 rows; this table has %1. Save it as CSV."),
            {QString::number(table.rows.size())});
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(path, file.errorString());
    PackedFile packed(file);
    packed.beginPart("mimetype", ZipWriter::Method::Stored);
    packed.write(MimeType.toLatin1());
    writeContent(packed, table);
    writeSettings(packed, sheetName(table.title));
    writeManifest(packed);
    TALLY_CHECK(packed.finish());
    return file.commit() ? Outcome() : notWritten(path, file.errorString());
}

} // namespace tally::reports
