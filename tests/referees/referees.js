// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
//
// node referees.js REQUESTS.json: for each of our requests, lets the service's own client make the same one
// and compares. The clients' clock stands, and what they send is caught before it leaves.
"use strict";

const fs = require("fs");

const requests = JSON.parse(fs.readFileSync(process.argv[2], "utf8"));

const clock = requests[0].clock * 1000;
const RealDate = Date;
globalThis.Date = class extends RealDate {
    constructor(...given) {
        super(...(given.length ? given : [clock]));
    }
    static now() {
        return clock;
    }
};

const referees = {
    "tencent-legacy": require("./tencentlegacy.js"),
    tencent: require("./tencent.js"),
    huawei: require("./huawei.js"),
};

function readable(request) {
    const body = Buffer.from(request.body, "base64");
    return { ...request, headers: Object.fromEntries(request.headers), body, text: body.toString("utf8") };
}

async function main() {
    const counts = {};
    for (const request of requests) {
        await referees[request.provider](readable(request));
        counts[request.provider] = (counts[request.provider] || 0) + 1;
    }
    for (const provider of Object.keys(referees)) {
        if (!(counts[provider] >= 3))
            throw new Error(`too few requests of ${provider}`);
        console.log(`${provider}: ${counts[provider]} requests are what the service's own client sends`);
    }
}

main().catch((error) => {
    console.error(error);
    process.exit(1);
});
