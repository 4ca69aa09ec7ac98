// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "support/faultserver.h"
#include "support/loopbackserver.h"

#include <QRandomGenerator>

namespace handlens::test {

using namespace std::chrono_literals;

namespace step {

Step awaitBytes()
{
    return { Step::Kind::AwaitBytes };
}

Step readHead()
{
    return { Step::Kind::ReadHead };
}

Step readBody(qint64 count)
{
    return { Step::Kind::ReadBody, {}, count };
}

Step send(const QByteArray& bytes)
{
    return { Step::Kind::Send, bytes };
}

Step send(const ServedAnswer& answer)
{
    return send(onTheWire(answer));
}

Step redirect(int status, const QByteArray& location)
{
    return send(ServedAnswer { status, {}, { { "Location", location } } });
}

Step drip(const QByteArray& bytes, std::chrono::milliseconds gap)
{
    return { Step::Kind::Drip, bytes, 0, gap };
}

Step endless(const QByteArray& bytes)
{
    return { Step::Kind::Endless, bytes };
}

Step stall(std::chrono::milliseconds time)
{
    return { Step::Kind::Stall, {}, 0, time };
}

Step hang()
{
    return stall(24h);
}

Step fin()
{
    return { Step::Kind::Fin };
}

Step reset()
{
    return { Step::Kind::Reset };
}

} // namespace step

namespace {

QByteArray describe(const Step& step)
{
    const QByteArray size = '(' + QByteArray::number(step.bytes.size()) + ')';
    const QByteArray time = '(' + QByteArray::number(qint64(step.time.count())) + "ms)";
    switch (step.kind) {
    case Step::Kind::AwaitBytes:
        return "awaitBytes";
    case Step::Kind::ReadHead:
        return "readHead";
    case Step::Kind::ReadBody:
        return step.count == step::wholeBody ? "readBody(all)"
                                             : "readBody(" + QByteArray::number(step.count) + ')';
    case Step::Kind::Send:
        return "send" + size;
    case Step::Kind::Drip:
        return "drip" + size + time;
    case Step::Kind::Endless:
        return "endless" + size;
    case Step::Kind::Stall:
        return "stall" + time;
    case Step::Kind::Fin:
        return "fin";
    case Step::Kind::Reset:
        break;
    }
    return "reset";
}

Step randomReading(QRandomGenerator& random)
{
    switch (random.bounded(5)) {
    case 0:
        return step::awaitBytes();
    case 1:
        return step::readHead();
    case 2:
        return step::readBody(random.bounded(2000));
    default: // most faults come late
        return step::readBody();
    }
}

Scenario randomAnswer(QRandomGenerator& random, const ServedAnswer& good)
{
    const QByteArray wire = onTheWire(good);
    switch (random.bounded(9)) {
    case 0:
        return {};
    case 1:
        return { step::send(wire.first(random.bounded(static_cast<int>(wire.size())))) };
    case 2:
        return { step::drip(wire.first(40), 1ms), step::send(wire.sliced(40)) };
    case 3:
        return { step::send("\x16\x03garbage\r\n\r\n") };
    case 4:
        return { step::send(
            ServedAnswer { 500 + random.bounded(5), "<html>", { { "Content-Type", "text/html" } } }) };
    case 5:
        return { step::send(ServedAnswer { 200, "<html>Log in", { { "Content-Type", "text/html" } } }) };
    case 6:
        return { step::redirect(307, "https://elsewhere.invalid/") };
    case 7:
        return { step::send(ServedAnswer { 200, good.body.first(good.body.size() / 2) }) };
    default:
        return { step::send(wire) };
    }
}

} // namespace

QByteArray describe(const Scenario& scenario)
{
    QByteArrayList words;
    for (const Step& step : scenario)
        words << describe(step);
    return words.join(' ');
}

Scenario randomScenario(quint32 seed, const ServedAnswer& good)
{
    QRandomGenerator random(seed);
    Scenario scenario { randomReading(random) };
    if (random.bounded(4) == 0)
        scenario << step::stall(std::chrono::milliseconds(random.bounded(20)));
    scenario << randomAnswer(random, good);
    scenario << (random.bounded(2) == 0 ? step::fin() : step::reset());
    return scenario;
}

} // namespace handlens::test
