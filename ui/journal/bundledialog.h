// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/bundlewriter.h"
#include "core/exchange/peerstore.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tally::ui
{

/// Asks whom a bundle is for and which folder it goes to.
class BundleDialog final : public QDialog
{
    Q_OBJECT
public:
    BundleDialog(const std::vector<exchange::PeerRow> &peers, const QString &folder, QWidget *parent = nullptr);
    [[nodiscard]] exchange::BundleRequest request() const;

private:
    void explain();
    void browse();
    QComboBox *m_audience;
    QLineEdit *m_folder;
    QLabel *m_explanation;
    QPushButton *m_ok = nullptr;
};

} // namespace tally::ui
