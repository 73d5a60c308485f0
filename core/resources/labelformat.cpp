// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resources/labelformat.h"

#include <algorithm>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// The linker drops a static library's resources unless something asks for them; the macro must stand outside
/// namespaces.
static void initLabels()
{
    Q_INIT_RESOURCE(labels);
}

namespace tally::resources
{

namespace
{

struct Formats {
    std::vector<LabelTemplate> templates;
    std::vector<LabelSheet> sheets;
};

struct TemplateName {
    const char *id;
    const char *name;
};

constexpr TemplateName TemplateNames[] = {
    {"item", QT_TRANSLATE_NOOP("Labels", "Item, with QR code")},
    {"lot", QT_TRANSLATE_NOOP("Labels", "Lot or serial number in full, with QR code")},
    {"shelf", QT_TRANSLATE_NOOP("Labels", "Shelf, with bars (Code 128)")},
    {"line", QT_TRANSLATE_NOOP("Labels", "Item and lot, with bars (Code 128)")},
    {"small", QT_TRANSLATE_NOOP("Labels", "Name and QR code only")},
};

LabelTemplate templateFrom(const QJsonObject &object)
{
    LabelTemplate format;
    format.id = object[u"id"].toString();
    format.code = object[u"code"].toString() == u"code128" ? CodeKind::Code128 : CodeKind::Qr;
    for (const QJsonValue &field : object[u"fields"].toArray())
        format.fields.append(field.toString());
    return format;
}

LabelSheet sheetFrom(const QJsonObject &object)
{
    LabelSheet sheet;
    sheet.id = object[u"id"].toString();
    sheet.page = object[u"page"].toString();
    sheet.width = object[u"width"].toInt();
    sheet.height = object[u"height"].toInt();
    sheet.columns = object[u"columns"].toInt();
    sheet.rows = object[u"rows"].toInt();
    sheet.labelWidth = object[u"labelWidth"].toInt();
    sheet.labelHeight = object[u"labelHeight"].toInt();
    sheet.left = object[u"left"].toInt();
    sheet.top = object[u"top"].toInt();
    sheet.gapX = object[u"gapX"].toInt();
    sheet.gapY = object[u"gapY"].toInt();
    return sheet;
}

Formats readFormats()
{
    initLabels();
    QFile file(QStringLiteral(":/labels/labels.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const QJsonObject all = opened ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    Formats formats;
    for (const QJsonValue &one : all[u"templates"].toArray())
        formats.templates.push_back(templateFrom(one.toObject()));
    for (const QJsonValue &one : all[u"sheets"].toArray())
        formats.sheets.push_back(sheetFrom(one.toObject()));
    return formats;
}

const Formats &formats()
{
    static const Formats all = readFormats();
    return all;
}

template<typename Format>
const Format *found(const std::vector<Format> &all, const QString &id)
{
    const auto at = std::find_if(all.begin(), all.end(), [&](const Format &one) { return one.id == id; });
    return at == all.end() ? nullptr : &*at;
}

template<typename Format>
QString idsOf(const std::vector<Format> &all)
{
    QStringList ids;
    for (const Format &one : all)
        ids.append(one.id);
    return ids.join(QStringLiteral(", "));
}

/// "63.5" for 635.
QString millimetres(int tenths)
{
    const QString whole = QString::number(tenths / 10);
    return tenths % 10 == 0 ? whole : QString(whole % u'.' % QString::number(tenths % 10));
}

} // namespace

QString LabelTemplate::name() const
{
    for (const auto &[known, words] : TemplateNames)
        if (id == QLatin1String(known))
            return QCoreApplication::translate("Labels", words);
    return id;
}

QString LabelSheet::name() const
{
    const QString size = millimetres(labelWidth) % u" × " % millimetres(labelHeight);
    if (isRoll())
        return QCoreApplication::translate("Labels", "Label printer, %1 mm").arg(size);
    const QString paper = page == u"Letter" ? QCoreApplication::translate("Labels", "Letter paper")
                                            : QCoreApplication::translate("Labels", "A4 paper");
    return QCoreApplication::translate("Labels", "%1 × %2 labels of %3 mm on %4")
        .arg(QString::number(columns), QString::number(rows), size, paper);
}

const std::vector<LabelTemplate> &labelTemplates()
{
    return formats().templates;
}

const std::vector<LabelSheet> &labelSheets()
{
    return formats().sheets;
}

Result<LabelTemplate> findLabelTemplate(const QString &id)
{
    if (const LabelTemplate *known = found(labelTemplates(), id))
        return *known;
    return misused("label.template", QT_TRANSLATE_NOOP("Error", "There is no label template “%1”. There are: %2."),
                   {id, idsOf(labelTemplates())});
}

Result<LabelSheet> findLabelSheet(const QString &id)
{
    if (const LabelSheet *known = found(labelSheets(), id))
        return *known;
    return misused("label.sheet", QT_TRANSLATE_NOOP("Error", "There is no label sheet “%1”. There are: %2."),
                   {id, idsOf(labelSheets())});
}

std::vector<LabelSpot> spotsOn(const LabelSheet &sheet, int start, int count)
{
    std::vector<LabelSpot> spots;
    const int first = std::clamp(start, 1, sheet.perPage()) - 1;
    for (int place = first; place < first + count; ++place) {
        const int onPage = place % sheet.perPage();
        spots.push_back({place / sheet.perPage(), sheet.left + onPage % sheet.columns * (sheet.labelWidth + sheet.gapX),
                         sheet.top + onPage / sheet.columns * (sheet.labelHeight + sheet.gapY)});
    }
    return spots;
}

} // namespace tally::resources
