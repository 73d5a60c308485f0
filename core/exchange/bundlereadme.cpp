// SPDX-FileCopyrightText: Tallystick contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bundlereadme.h"

namespace tally::exchange
{

QByteArray bundleReadme()
{
    return QByteArrayLiteral(R"(This is part of the books of a cooperative, signed by one of its desks.

The program Tallystick checks everything below by itself (tallystick-cli inspect
FILE). To check by hand you need unzip, sha256sum, base64 and openssl 3.

1. Nothing was damaged on the way
   Unpack the file and go into its one folder:
     unzip FILE.tally && cd FOLDER
     sha256sum -c --quiet tagmanifest-sha256.txt manifest-sha256.txt
   No output means that every file is as it was made.

2. What it says
   data/bundle.json             what is inside
   data/head.note               what the desk signed: the book, the size and root of
                                each log, the time, the SHA-256 of bundle.json
   data/roster/entries.jsonl    which desks and keys speak for the book, one entry a line
   data/log/d1/entries.jsonl    the entries of desk d1, one a line; {"leaf":...} stands
                                for an entry that is not shown, only its hash
   data/log/d1/parts.jsonl      private parts that you may read
   data/log/d1/proof.txt        hashes of the entries that you should have already
   data/log/d1/checkpoint       size and root of the log, signed by the desk

3. Who signed it
   A note is a text, an empty line, and lines "- NAME SIGNATURE" that begin with a long
   dash. Keys stand in the roster as NAME+ID+KEY. For the desk d1 and its checkpoint:
     grep -o '"vkey":"[^"]*/d1+[^"]*"' data/roster/entries.jsonl
   The last 44 characters of that key are KEY, the last word of the checkpoint is SIG:
     (printf '\060\052\060\005\006\003\053\145\160\003\041\000'
      echo KEY | base64 -d | tail -c 32) > key.der
     echo SIG | base64 -d | tail -c 64 > sig
     head -n 3 data/log/d1/checkpoint > text
     openssl pkeyutl -verify -pubin -keyform DER -inkey key.der -rawin -in text -sigfile sig
   The text of head.note is everything before its last empty line.
   Whether the keys are those of people you know, only these people can tell you:
   compare the book's id, the second line of head.note, by telephone.

4. The entries are those that were signed
   The hash of an entry is SHA-256 over a zero byte and its line:
     (printf '\000'; sed -n 1p data/log/d1/entries.jsonl | tr -d '\n') | sha256sum
   Two neighbours join into SHA-256 over a byte 1 and both hashes, and so on up to the
   root in the checkpoint (RFC 6962, section 2.1). The hash of a private part is
   SHA-256 over a byte 2 and the part; it stands in its entry, in member "c".
)");
}

} // namespace tally::exchange
