// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/recallpaper.h"

#include "ui/paper/paperfile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfWriter>
#include <QTextDocument>

namespace tally::paper
{
namespace
{

constexpr int DayLength = 10; ///< "2026-12-09"
constexpr int Resolution = 96;
constexpr int TextPixels = 12;

QString tr(const char *text)
{
    return QCoreApplication::translate("Recall", text);
}

QString amountOf(const Quantity &quantity)
{
    return QString(QString::fromStdString(format(quantity.value)) % u' ' % unitSign(quantity.unit));
}

QString bookOf(const book::Book &book, int number)
{
    for (const journal::BookIdentity &known : const_cast<book::Book &>(book).journal().books())
        if (known.number == number)
            return known.name;
    return {};
}

QString cell(const QString &text, const char *attributes = "")
{
    return QStringLiteral("<td %1>%2</td>").arg(QLatin1String(attributes), text.toHtmlEscaped());
}

/// A receiver's name and every way to reach them.
QString heading(const resources::Contact &contact)
{
    QStringList ways;
    for (const QString &way : {contact.phone, contact.email, contact.address, contact.note})
        if (!way.isEmpty())
            ways.append(way.toHtmlEscaped());
    const QString reach = contact.isReachable() || !ways.isEmpty()
                              ? ways.join(QStringLiteral(" · "))
                              : QStringLiteral("<i>%1</i>").arg(tr("The book does not say how to reach them."));
    return QStringLiteral("<h3 style='margin-top:14px;margin-bottom:0px'>%1</h3><p "
                          "style='margin-top:2px;margin-bottom:4px'>%2</p>")
        .arg(contact.name.toHtmlEscaped(), reach);
}

/// Whether the receiver's own book bears the delivery out.
QString echoOf(const resources::RecallLine &line)
{
    switch (line.told) {
    case resources::RecallTold::ByGiver:
        return {};
    case resources::RecallTold::ByGiverAlone:
        return tr("not in their book yet");
    case resources::RecallTold::ByReceiver:
        return tr("nobody recorded the delivery");
    case resources::RecallTold::ByBoth:
        return line.isDisputed() ? tr("they recorded %1").arg(amountOf(line.received)) : tr("they recorded it too");
    }
    return {};
}

QString linesOf(const book::Book &book, const resources::RecallSheet &sheet)
{
    QString html;
    RecordKey receiver;
    for (const resources::RecallLine &line : sheet.lines) {
        if (line.receiver != receiver) {
            html += (receiver ? QStringLiteral("</table>") : QString()) + heading(sheet.contact(line.receiver)) +
                    QStringLiteral("<table width='100%' cellpadding='3' border='0'>");
            receiver = line.receiver;
        }
        const QString giver = sheet.contact(line.provider).name;
        QString from = line.isReturn ? tr("came back from %1").arg(giver) : QString();
        if (!line.isReturn && line.provider != book.ourAgent())
            from = tr("from %1").arg(giver);
        if (line.book != LogNo::OwnBook)
            from = tr("%1, says the book of %2").arg(from, bookOf(book, line.book));
        if (const QString echo = echoOf(line); !echo.isEmpty())
            from = from.isEmpty() ? echo : tr("%1; %2").arg(from, echo);
        html += QStringLiteral("<tr>") + cell(line.at.left(DayLength), "width='13%'") +
                cell(amountOf(line.quantity), "width='14%' align='right'") + cell(line.item, "width='30%'") +
                cell(line.lot.isEmpty() ? line.serial : line.lot, "width='18%'") + cell(from) + QStringLiteral("</tr>");
    }
    return html + (receiver ? QStringLiteral("</table>") : QString());
}

QString stockOf(const book::Book &book, const resources::RecallSheet &sheet)
{
    QString html = QStringLiteral("<table width='100%' cellpadding='3' border='0'>");
    for (const resources::RecallStock &stock : sheet.stock) {
        QStringList where;
        for (const RecordKey key : {stock.location, stock.custodian})
            if (const QString name = sheet.contact(key).name; !name.isEmpty())
                where.append(name);
        if (stock.book != LogNo::OwnBook)
            where.append(tr("says the book of %1").arg(bookOf(book, stock.book)));
        html += QStringLiteral("<tr>") + cell(amountOf(stock.onhand), "width='30%' align='right'") +
                cell(stock.item, "width='28%'") + cell(stock.lot, "width='16%'") +
                cell(where.join(QStringLiteral(", "))) + QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

QString htmlOf(const book::Book &book, const resources::RecallSheet &sheet, const QString &made)
{
    QString html =
        QStringLiteral("<h1>%1</h1><p>%2<br>%3</p>")
            .arg(
                tr("Recall of %1").arg(sheet.title).toHtmlEscaped(), book.name().toHtmlEscaped(),
                tr("Made %1. Receivers: %2, deliveries: %3.").arg(made).arg(sheet.receivers()).arg(sheet.lines.size()));
    html += QStringLiteral("<h2>%1</h2>").arg(tr("Who got it"));
    html += sheet.lines.empty() ? QStringLiteral("<p>%1</p>").arg(tr("Nobody has received any of it."))
                                : linesOf(book, sheet);
    html += QStringLiteral("<h2 style='margin-top:24px'>%1</h2>").arg(tr("Still in stock: take it off the shelves"));
    return html + (sheet.stock.empty() ? QStringLiteral("<p>%1</p>").arg(tr("Nothing of it is in stock any more."))
                                       : stockOf(book, sheet));
}

/// Doubles quotes, and keeps a spreadsheet from taking words for a formula.
QByteArray quoted(QString text)
{
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front()))
        text.prepend(u'\'');
    return '"' + text.replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"';
}

} // namespace

RecallTable recallTable(const book::Book &book, const resources::RecallSheet &sheet)
{
    RecallTable table{{tr("Receiver"), tr("E-mail"), tr("Phone"), tr("Address"), tr("Date"), tr("Quantity"), tr("Unit"),
                       tr("Item"), tr("Lot or serial number"), tr("From"), tr("Entry"), tr("Told by"),
                       tr("Received, they say"), tr("Their entry"), tr("Came back")},
                      {}};
    for (const resources::RecallLine &line : sheet.lines) {
        const resources::Contact &to = sheet.contact(line.receiver);
        table.rows.push_back({to.name, to.email, to.phone, to.address, line.at.left(DayLength),
                              QString::fromStdString(format(line.quantity.value)), unitSign(line.quantity.unit),
                              line.item, line.lot.isEmpty() ? line.serial : line.lot, sheet.contact(line.provider).name,
                              toText(line.event), bookOf(book, line.book),
                              line.receipt ? QString::fromStdString(format(line.received.value)) : QString(),
                              line.receipt ? toText(line.receipt) : QString(), line.isReturn ? tr("yes") : QString()});
    }
    return table;
}

QByteArray recallCsv(const RecallTable &table)
{
    QByteArray bytes = "\xEF\xBB\xBF";
    const auto addLine = [&bytes](const QStringList &cells) {
        QByteArray line;
        for (const QString &text : cells)
            line += (line.isEmpty() ? QByteArray() : QByteArray(",")) + quoted(text);
        bytes += line + "\r\n";
    };
    addLine(table.titles);
    for (const QStringList &row : table.rows)
        addLine(row);
    return bytes;
}

QByteArray recallPdf(const book::Book &book, const resources::RecallSheet &sheet, const QString &made)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(tr("Recall of %1").arg(sheet.title));
    writer.setResolution(Resolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter);
    QTextDocument document;
    document.setDocumentMargin(0);
    document.setPageSize(QSizeF(writer.width(), writer.height())); // else it adds margins of its own
    document.setDefaultFont(paperFont(TextPixels));
    document.setHtml(htmlOf(book, sheet, made));
    document.print(&writer);
    return buffer.data();
}

} // namespace tally::paper
