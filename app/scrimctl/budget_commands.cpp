// SPDX-License-Identifier: GPL-3.0-or-later
#include "signed_in.h"

#include "policy/field_words.h"
#include "session/budget.h"

#include <QDateTime>
#include <QJsonArray>

using namespace scrim;

namespace scrimctl {

namespace {

QString timeOf(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonObject asJson(const session::TopUp& topUp)
{
    return {{QStringLiteral("user"), topUp.user},
            {QStringLiteral("class"), policy::name(topUp.fieldClass)},
            {QStringLiteral("views"), topUp.views},
            {QStringLiteral("by"), topUp.by},
            {QStringLiteral("at"), timeOf(topUp.atMs)}};
}

Result<Answer> topUp(Call& call)
{
    const auto fieldClass = policy::fieldClassFrom(call.operands.value(2));
    if (!fieldClass)
        return fail(ErrorCode::Usage, QStringLiteral("CLASS is contact, address, identity or payment"));
    bool isNumber = false;
    const int views = call.operands.value(3).toInt(&isNumber);
    if (!isNumber)
        return fail(ErrorCode::Usage, QStringLiteral("VIEWS is a whole number"));
    auto person = SignedIn::open(call);
    if (!person)
        return fail(person);
    const auto done = session::topUp(person->session(), person->policy(), call.operands.value(1), *fieldClass, views);
    if (!done)
        return std::unexpected(done.error());
    return Answer{asJson(*done),
                  {QStringLiteral("%1 may view %2 data %3 times more: within this hour, and within this shift.")
                       .arg(done->user, policy::labelInside(done->fieldClass), QString::number(done->views))}};
}

Result<Answer> requests(Call& call)
{
    auto person = SignedIn::open(call);
    if (!person)
        return fail(person);
    const auto waiting = session::budgetRequests(person->session());
    if (!waiting)
        return std::unexpected(waiting.error());
    Answer answer;
    QJsonArray all;
    for (const session::BudgetRequest& request : *waiting) {
        all.append(
            QJsonObject{{QStringLiteral("user"), request.user},
                        {QStringLiteral("class"), policy::name(request.fieldClass)},
                        {QStringLiteral("used"), request.used},
                        {QStringLiteral("of"), request.of},
                        {QStringLiteral("period"), request.isHour ? QStringLiteral("hour") : QStringLiteral("shift")},
                        {QStringLiteral("at"), timeOf(request.atMs)}});
        answer.lines.append(QStringLiteral("%1 asks for more %2 views: %3 of %4 are used this %5")
                                .arg(request.user, policy::labelInside(request.fieldClass),
                                     QString::number(request.used), QString::number(request.of),
                                     request.isHour ? QStringLiteral("hour") : QStringLiteral("shift")));
    }
    if (all.isEmpty())
        answer.lines.append(QStringLiteral("Nobody asks for more views."));
    answer.json = {{QStringLiteral("requests"), all}};
    return answer;
}

QJsonValue orNull(const std::optional<int>& number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

Result<Answer> show(Call& call)
{
    auto person = SignedIn::open(call);
    if (!person)
        return fail(person);
    const policy::Policy policy = person->policy();
    auto book = session::ViewBook::read(person->session());
    if (!book)
        return fail(book);
    QJsonObject classes;
    Answer answer;
    for (const policy::FieldClass fieldClass : policy::allFieldClasses) {
        const policy::ClassRules rules = policy.of(person->session().role(), fieldClass);
        const auto views = book->views(person->session(), fieldClass, rules);
        if (!views)
            return std::unexpected(views.error());
        const auto left = policy::leftOf(rules, *views);
        if (!left)
            continue;
        classes.insert(policy::name(fieldClass), QJsonObject{{QStringLiteral("per_hour"), orNull(rules.perHour)},
                                                             {QStringLiteral("used_hour"), views->hour},
                                                             {QStringLiteral("topped_up_hour"), views->moreHour},
                                                             {QStringLiteral("per_shift"), orNull(rules.perShift)},
                                                             {QStringLiteral("used_shift"), views->shift},
                                                             {QStringLiteral("topped_up_shift"), views->moreShift},
                                                             {QStringLiteral("left"), left->left}});
        answer.lines.append(QStringLiteral("%1: %2 of %3 views left this %4")
                                .arg(policy::label(fieldClass), QString::number(left->left), QString::number(left->of),
                                     left->isHour ? QStringLiteral("hour") : QStringLiteral("shift")));
    }
    if (classes.isEmpty())
        answer.lines.append(QStringLiteral("No budget limits what you view."));
    answer.json = {{QStringLiteral("budgets"), classes}};
    return answer;
}

} // namespace

std::vector<Command> budgetCommands()
{
    const QString word = QStringLiteral("budget");
    const QStringList as{QStringLiteral("as")};
    return {
        {{word, QStringLiteral("show")},
         QStringLiteral("DIR"),
         1,
         1,
         QStringLiteral("what is left of one's own budgets"),
         signInOptions(),
         as,
         show},
        {{word, QStringLiteral("requests")},
         QStringLiteral("DIR"),
         1,
         1,
         QStringLiteral("who asks for more views; a supervisor sees everybody, others themselves"),
         signInOptions(),
         as,
         requests},
        {{word, QStringLiteral("top-up")},
         QStringLiteral("DIR USER CLASS VIEWS"),
         4,
         4,
         QStringLiteral("give USER so many more views of a class; a supervisor does"),
         signInOptions(),
         as,
         topUp},
    };
}

} // namespace scrimctl
