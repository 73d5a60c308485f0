// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/issue.h"

#include <map>
#include <QString>
#include <set>
#include <string_view>

class QFormLayout;
class QLabel;
class QWidget;

namespace tally::ui
{

/// Has a form hear nothing more of what is in it. For its destructor: a field that loses the focus while it goes still
/// says that it was left, when what it says it to is gone already.
void hushFields(const QWidget &form);

/// Fields of one form or of several, each known by the member of the draft it is for, with a line under it that says
/// what is wrong. Complains only about fields somebody has been in. Members are compared as text and must outlive this.
class FormFields final
{
public:
    /// Which field a member of the draft belongs to, where that is another member's.
    using FieldOf = std::string_view (*)(std::string_view member);
    explicit FormFields(FieldOf fieldOf)
        : m_fieldOf(fieldOf)
    {
    }
    /// Adds a row to the form; without a label it has the whole width.
    void add(QFormLayout *form, const char *member, const QString &label, QWidget *input);
    void setShown(std::string_view member, bool shown);
    void setLabel(std::string_view member, const QString &label);
    /// As the form calls it, "Order point"; empty for none of its fields, and for one without a label.
    [[nodiscard]] QString name(std::string_view member) const;

    void touch(std::string_view member) { m_touched.insert(member); }
    void touchNone() { m_touched.clear(); }
    [[nodiscard]] bool isTouched(std::string_view member) const { return m_touched.contains(member); }
    void showIssues(const journal::Issues &issues);
    /// Whether that issue, or one before it, stands under its field.
    [[nodiscard]] bool shows(const journal::Issue &issue) const;

private:
    struct Field {
        QFormLayout *form;
        QWidget *row;
        QLabel *label; ///< null without one
        QLabel *issue;
        QString name;
    };
    [[nodiscard]] bool showIssue(std::string_view member, const Field &field, const journal::Issues &issues) const;
    FieldOf m_fieldOf;
    std::map<std::string_view, Field> m_fields;
    std::set<std::string_view> m_touched;
    std::set<std::string_view> m_shown; ///< under which something stands
};

} // namespace tally::ui
