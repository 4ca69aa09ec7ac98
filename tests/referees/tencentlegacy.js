// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
//
// The legacy service: image-node-sdk signs the text of ours (its own has other fields in another order, which
// the service takes as well), and makes its own request, whose address, type and fields are compared.
"use strict";

const assert = require("assert");
const { ImageClient } = require("image-node-sdk");
const { sign } = require("image-node-sdk/libs/utils");

function signedText(authorization) {
    return Buffer.from(authorization, "base64").subarray(20).toString("utf8");
}

function fieldsOf(text) {
    return Object.fromEntries(text.split("&").map((field) => field.split("=")));
}

function checkSignature(ours, theirs) {
    const text = signedText(ours.headers.authorization);
    assert.strictEqual(ours.headers.authorization, sign(text, ours.credentials["secret-key"]));
    // The manual's seven fields, in its order.
    assert.match(text, /^a=\d+&b=\w*&k=\w+&e=\d+&t=\d+&r=[1-9]\d{0,9}&f=$/);
    const our = fieldsOf(text);
    const their = fieldsOf(signedText(theirs.headers.authorization));
    for (const name of ["a", "k", "t", "f"])
        assert.strictEqual(our[name], their[name], name);
    assert.strictEqual(Number(our.e), Number(our.t) + 600);
}

// Parsed by node's own multipart reader, which is not ours either.
async function checkForm(ours) {
    const headers = { "content-type": ours.headers["content-type"] };
    const form = await new Response(ours.body, { headers }).formData();
    assert.strictEqual(form.get("appid"), ours.credentials["app-id"]);
    const file = form.get("image");
    assert.strictEqual(file.name, "page.jpg");
    assert.strictEqual(Buffer.from(await file.arrayBuffer()).toString("base64"), ours.picture);
    const names = [...form.keys()].filter((name) => name !== "bucket");
    assert.deepStrictEqual(names.sort(), ["appid", "image"]);
}

module.exports = async function referee(ours) {
    const client = new ImageClient({
        AppId: ours.credentials["app-id"],
        SecretId: ours.credentials["secret-id"],
        SecretKey: ours.credentials["secret-key"],
    });
    let theirs = null;
    client.rp = async (params) => {
        theirs = params;
    };
    const isForm = ours.headers["content-type"].startsWith("multipart/form-data");
    const { appid, ...data } = isForm ? {} : JSON.parse(ours.text);
    await client.ocrHandWriting({ data });

    assert.ok(theirs, "the client sent nothing");
    assert.strictEqual(ours.method, theirs.method);
    assert.strictEqual(ours.url, theirs.url);
    assert.strictEqual(ours.headers.host, theirs.headers.host);
    checkSignature(ours, theirs);
    if (isForm)
        return checkForm(ours);
    assert.strictEqual(ours.headers["content-type"], theirs.headers["content-type"]);
    assert.deepStrictEqual(JSON.parse(ours.text), JSON.parse(theirs.body));
    assert.strictEqual(appid, ours.credentials["app-id"]);
    assert.strictEqual(data.image ?? "", ours.address ? "" : ours.picture);
    assert.strictEqual(data.url ?? "", ours.address);
};
