// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/certificatechoice.h"

#include "core/resources/certificatequery.h"
#include "ui/common/figures.h"
#include "ui/shell/session.h"

namespace tally::ui
{
namespace
{

constexpr int MostCertificates = 200; ///< offered, the latest; older ones are used up or ended

} // namespace

CertificateChoice::CertificateChoice(Session &session, QWidget *parent)
    : QComboBox(parent)
{
    setAccessibleName(tr("Certified from"));
    setMinimumWidth(120); // on a small screen, a long certificate must not crowd out the labels
    addItem(tr("no certificate"), QVariant::fromValue(RecordKey().raw()));
    fill(session);
}

void CertificateChoice::fill(Session &session)
{
    book::Book &book = session.reading();
    const auto all = resources::CertificateQuery(book.database(), book.records()).all(MostCertificates);
    if (!all)
        return;
    for (const resources::Certificate &one : *all)
        addItem(tr("%1 · lot %2 · %3 left").arg(one.text, one.code, amount(one.rest(), one.in.unit)),
                QVariant::fromValue(one.lot.raw()));
}

RecordKey CertificateChoice::lot() const
{
    return RecordKey::fromRaw(currentData().toLongLong());
}

} // namespace tally::ui
