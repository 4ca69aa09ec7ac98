// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
//
// Huawei: the signer of huaweicloud-sdk-core signs the same request. Its client would add X-Project-Id, which
// only sub-projects need; therefore the signer is asked, with the headers of ours.
"use strict";

const assert = require("assert");
const { AKSKSigner } = require("@huaweicloud/huaweicloud-sdk-core/auth/AKSKSigner");

module.exports = async function referee(ours) {
    const url = new URL(ours.url);
    const fields = ours.text ? JSON.parse(ours.text) : undefined;
    // The client hashes what it makes of the fields, not the bytes that were sent.
    assert.strictEqual(ours.text, fields ? JSON.stringify(fields) : "");
    const theirs = AKSKSigner.sign(
        {
            method: ours.method,
            endpoint: url.origin + url.pathname,
            headers: { "content-type": ours.headers["content-type"] },
            queryParams: Object.fromEntries(url.searchParams),
            data: fields,
        },
        { getAk: () => ours.credentials["access-key"], getSk: () => ours.credentials["secret-key"] });
    const lowered = Object.fromEntries(
        Object.entries(theirs).map(([name, value]) => [name.toLowerCase(), value]));
    assert.deepStrictEqual(ours.headers, lowered);
    if (!fields)
        return;
    assert.strictEqual(fields.image ?? "", ours.address ? "" : ours.picture);
    assert.strictEqual(fields.url ?? "", ours.address);
};
