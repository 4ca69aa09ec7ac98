// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
//
// API 3.0: tencentcloud-sdk-nodejs-ocr makes the request from the fields of ours.
"use strict";

const assert = require("assert");

let caught = null;
const fetchModule = require.resolve("tencentcloud-sdk-nodejs-common/tencentcloud/common/http/fetch.js");
require(fetchModule).default = async (url, config) => {
    caught = { url, ...config };
    return new Response('{"Response":{"RequestId":"x"}}');
};
const { ocr } = require("tencentcloud-sdk-nodejs-ocr");

module.exports = async function referee(ours) {
    const client = new ocr.v20181119.Client({
        credential: {
            secretId: ours.credentials["secret-id"],
            secretKey: ours.credentials["secret-key"],
            token: ours.credentials.token,
        },
        region: ours.headers["x-tc-region"],
        profile: { language: ours.headers["x-tc-language"] },
    });
    caught = null;
    const fields = JSON.parse(ours.text);
    await client[ours.headers["x-tc-action"]](fields);

    assert.ok(caught, "the client sent nothing");
    assert.strictEqual(ours.method, caught.method);
    assert.strictEqual(new URL(ours.url).href, new URL(caught.url).href);
    assert.strictEqual(ours.text, caught.body);
    const theirs = Object.fromEntries(
        Object.entries(caught.headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
    // Who the client is and its trace are its own.
    delete theirs["x-tc-requestclient"];
    delete theirs["x-tc-traceid"];
    assert.deepStrictEqual(ours.headers, theirs);
    assert.strictEqual(fields.ImageBase64 ?? "", ours.address ? "" : ours.picture);
    assert.strictEqual(fields.ImageUrl ?? "", ours.address);
};
