#!/usr/bin/env python3
"""Verifies, without Netra, a pledge that was signed by a passkey.

    python3 pledge.py bukti.json https://netra.example

Needs the package `cryptography`. Exit status 0: what it prints is proven; 1: it is not.
"""
import base64, hashlib, json, sys
from urllib.parse import urlsplit
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding
from cryptography.hazmat.primitives.serialization import load_der_public_key

USER_PRESENT, USER_VERIFIED = 1, 4


def raw(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def check(fact, what):
    if not fact:
        sys.exit("NOT PROVEN: " + what)


def verify(evidence, origin):
    statement = evidence["statement"]
    facts = json.loads(statement)
    canonical = json.dumps(facts, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    check(statement == canonical, "the statement is not in its canonical form")
    text = hashlib.sha256(evidence["text"].encode()).hexdigest()
    check(facts["text"] == text, "the statement is about another text")
    key = evidence["key"]
    client, authenticator = raw(key["clientData"]), raw(key["authenticatorData"])
    told = json.loads(client)
    check(told["type"] == "webauthn.get", "this is no signature")
    check(told["origin"] == origin, "it was signed on another site: " + told["origin"])
    challenge = hashlib.sha256(statement.encode()).digest()
    check(raw(told["challenge"]) == challenge, "another statement was signed")
    host = hashlib.sha256(urlsplit(origin).hostname.encode()).digest()
    check(authenticator[:32] == host, "the key belongs to another site")
    check(authenticator[32] & USER_PRESENT and authenticator[32] & USER_VERIFIED,
          "the key did not ask its holder for fingerprint, face or PIN")
    signed = authenticator + hashlib.sha256(client).digest()
    public, signature = load_der_public_key(raw(key["publicKey"])), raw(key["signature"])
    try:
        if isinstance(public, ec.EllipticCurvePublicKey):
            public.verify(signature, signed, ec.ECDSA(hashes.SHA256()))
        elif isinstance(public, ed25519.Ed25519PublicKey):
            public.verify(signature, signed)
        else:
            public.verify(signature, signed, padding.PKCS1v15(), hashes.SHA256())
    except InvalidSignature:
        check(False, "the signature is not by this key")
    print(facts["name"], "signed at", facts["at"], "by the key", key["credential"])


if __name__ == "__main__":
    verify(json.load(open(sys.argv[1], encoding="utf-8")), sys.argv[2])
